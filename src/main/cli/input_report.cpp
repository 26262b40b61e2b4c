#include "main/cli/input_report.h"

#include <algorithm>

namespace tracuu::cli {

std::uint32_t InputReport::count(document::Severity severity) const {
  return static_cast<std::uint32_t>(std::ranges::count(diagnostics, severity, &document::Diagnostic::severity));
}

Copies count_copies(const search::DuplicateTable& duplicates, std::span<const std::uint64_t> texts) {
  Copies copies;
  copies.groups = duplicates.groups();
  for (std::uint32_t group = 1; group <= duplicates.groups(); ++group) {
    std::map<std::uint64_t, std::uint32_t> equal;
    for (const std::uint32_t document : duplicates.members(group)) {
      ++copies.documents;
      ++equal[texts[document]];
    }
    for (const auto& [text, count] : equal) copies.exact += count > 1 ? count : 0;
  }
  return copies;
}

}  // namespace tracuu::cli
