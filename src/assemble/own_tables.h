// What lies beside documents and says how they are to be read: aliases.tsv, names.tsv, corrections.tsv.
#pragma once

#include <string_view>
#include <vector>

#include "document/diagnostic.h"
#include "knowledge/corpus_builder.h"
#include "knowledge/corrections.h"
#include "search/alias_table.h"
#include "store/corpus.h"

namespace tracuu::assemble {

struct OwnTables {
  search::AliasTable aliases;
  knowledge::OwnTables names;
  std::vector<document::Diagnostic> diagnostics;  // lines that were left out

  // Those of `corpus`, from which a corpus is made anew; without one (null) the aliases that hold by default.
  void inherit(const store::Corpus* corpus);

  // What such a file says. REQUIRES: is_own_table(name).
  void add(std::string_view name, std::string_view text);
};

// Whether a file of this name, at the top of a folder, is one of the three.
bool is_own_table(std::string_view name);

// Of a correction of a file.
document::Diagnostic diagnostic_of(const knowledge::CorrectionDiagnostic& diagnostic);

}  // namespace tracuu::assemble
