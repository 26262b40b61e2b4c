// For each term of the dictionary the groups of a query that it answers.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "search/dictionary.h"
#include "search/matcher.h"

namespace tracuu::search {

class GroupTable {
 public:
  using Groups = std::uint64_t;  // bit i: group i

  // REQUIRES: at most 64 groups.
  GroupTable(const MatchPlan& plan, const Dictionary& dictionary);

  // Of any number, kUnknownTerm included.
  Groups of(std::uint32_t term) const { return term < groups_.size() ? groups_[term] : 0; }

  // Calls visit(group) for each of the groups.
  template <typename Visit>
  static void for_each(Groups groups, Visit visit) {
    for (; groups != 0; groups &= groups - 1) visit(static_cast<std::size_t>(std::countr_zero(groups)));
  }

 private:
  void add(const PostingList& list, Groups group, const Dictionary& dictionary);

  std::vector<Groups> groups_;  // by term
};

}  // namespace tracuu::search
