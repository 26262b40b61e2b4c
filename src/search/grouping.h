// Results in which of several copies only one stands: the one that comes first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/duplicate_table.h"
#include "search/scorer.h"

namespace tracuu::search {

class Grouping {
 public:
  // `documents` are all that was found. The table must outlive it.
  Grouping(const DuplicateTable& table, std::span<const ScoredDocument> documents);

  // How many more than this one were found of its group.
  std::uint32_t copies_beside(std::uint32_t document) const;

  // Leaves of each group the document that comes first; what is alone stays. The first `ordered` are in order and come
  // before all others, among which `comes_before` decides. Returns how many of the ordered ones are left.
  template <typename Comparison>
  std::size_t keep_first(std::vector<ScoredDocument>& documents, std::size_t ordered, Comparison comes_before) const;

 private:
  static constexpr std::size_t kNowhere = SIZE_MAX;

  const DuplicateTable& table_;
  std::vector<std::uint32_t> found_;  // by group
};

template <typename Comparison>
std::size_t Grouping::keep_first(std::vector<ScoredDocument>& documents, std::size_t ordered,
                                 Comparison comes_before) const {
  std::vector<std::size_t> places(found_.size(), kNowhere);
  std::size_t kept = 0, kept_ordered = 0;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (i == ordered) kept_ordered = kept;
    const ScoredDocument each = documents[i];
    const std::uint32_t group = table_.group_of(each.document);
    std::size_t& place = places[group];
    if (group == 0 || place == kNowhere) {
      place = kept;
      documents[kept++] = each;
    } else if (i >= ordered && place >= kept_ordered && comes_before(each, documents[place])) {
      documents[place] = each;
    }
  }
  if (ordered >= documents.size()) kept_ordered = kept;
  documents.resize(kept);
  return kept_ordered;
}

}  // namespace tracuu::search
