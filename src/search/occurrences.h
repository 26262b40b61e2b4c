// Where the syllables of a query stand in a few chosen documents.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/matcher.h"

namespace tracuu::search {

// For each group and each chosen document the positions, ascending.
class Occurrences {
 public:
  // Documents ascending. Groups whose positions are not kept, or are spread over too many lists, have none.
  // False where a list is damaged.
  bool gather(const MatchPlan& plan, std::span<const std::uint32_t> documents, std::uint32_t corpus_documents);

  // The positions of the group in the i-th of the documents.
  std::span<const std::uint32_t> at(std::size_t group, std::size_t i) const {
    const Group& found = groups_[group];
    return std::span(found.positions).subspan(found.begins[i], found.begins[i + 1] - found.begins[i]);
  }
  std::size_t groups() const { return groups_.size(); }

 private:
  struct Group {
    std::vector<std::uint32_t> positions;
    std::vector<std::size_t> begins;  // one more than documents
  };
  static bool gather_group(const TermGroup& group, std::span<const std::uint32_t> documents,
                           std::uint32_t corpus_documents, Group& found);

  std::vector<Group> groups_;
};

}  // namespace tracuu::search
