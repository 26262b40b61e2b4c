// What has become of the inputs of a build, for the person and for the report.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "document/diagnostic.h"
#include "search/duplicate_table.h"

namespace tracuu::cli {

// Documents that have copies or near copies.
struct Copies {
  std::uint32_t groups = 0;
  std::uint32_t documents = 0;
  std::uint32_t exact = 0;  // of these, those whose text another one of their group has, byte for byte
};

struct InputReport {
  std::uint32_t files = 0;
  std::uint32_t documents = 0;
  std::uint32_t excluded = 0;                    // files left out because a tracuu.toml says so
  std::uint32_t undated = 0;                     // documents
  std::map<std::string, std::uint32_t> guessed;  // documents whose encoding was guessed, by what it was taken for
  Copies copies;
  std::vector<document::Diagnostic> diagnostics;  // each has been said on standard error

  std::uint32_t count(document::Severity severity) const;
};

// `texts`: a hash of each document's text.
Copies count_copies(const search::DuplicateTable& duplicates, std::span<const std::uint64_t> texts);

}  // namespace tracuu::cli
