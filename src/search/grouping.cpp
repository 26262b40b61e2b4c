#include "search/grouping.h"

namespace tracuu::search {

Grouping::Grouping(const DuplicateTable& table, std::span<const ScoredDocument> documents)
    : table_(table), found_(std::size_t{table.groups()} + 1) {
  for (const ScoredDocument& each : documents) ++found_[table.group_of(each.document)];
}

std::uint32_t Grouping::copies_beside(std::uint32_t document) const {
  const std::uint32_t group = table_.group_of(document);
  return group == 0 ? 0 : found_[group] - 1;
}

}  // namespace tracuu::search
