// What a corpus is read by beside its documents: aliases.tsv, names.tsv and corrections.tsv of a folder, or what an
// earlier corpus kept of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/diagnostic.h"
#include "knowledge/corrections.h"
#include "knowledge/own_tables.h"
#include "search/alias_table.h"
#include "store/corpus.h"

namespace tracuu::assemble {

enum class OwnTable : std::uint8_t { aliases, names, corrections };

// By the name of a file at the top of a folder.
std::optional<OwnTable> own_table_of(std::string_view name);

// Beyond what any of them may have, so that it is the table that says so.
inline constexpr std::size_t kMostOwnTableBytes = std::size_t{2} << 20;

struct OwnTables {
  search::AliasTable aliases;
  knowledge::OwnTables names;
  std::vector<std::string> hidden_facets;
  std::vector<document::Diagnostic> diagnostics;  // lines that were left out

  // Those of `corpus`, from which a corpus is made anew; without one (null) the aliases that hold by default.
  void inherit(const store::Corpus* corpus);

  // What a file says; `file` is its name in diagnostics.
  void add(OwnTable table, std::string_view file, std::string_view text);
};

// Of a correction in that file.
document::Diagnostic diagnostic_of(const knowledge::CorrectionDiagnostic& diagnostic, std::string_view file);

}  // namespace tracuu::assemble
