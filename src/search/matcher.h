// A parsed query looked up in the dictionary: for each of its terms the posting lists that answer it.
#pragma once

#include <cstdint>
#include <vector>

#include "search/dictionary.h"
#include "search/query.h"
#include "search/term_group.h"

namespace tracuu::search {

struct MatchPlan {
  std::vector<TermGroup> groups;           // of the terms that count for the ranking
  std::vector<std::uint32_t> term_groups;  // for each of those terms, as typed, its group
  std::vector<TermGroup> others;           // of the other terms
  std::vector<std::uint32_t> places;       // for each term of the query its group; those of `others` follow the groups

  // REQUIRES: term < of the query.
  const TermGroup& group_of(std::uint32_t term) const {
    const std::size_t place = places[term];
    return place < groups.size() ? groups[place] : others[place - groups.size()];
  }
};

MatchPlan make_plan(const Query& query, const Dictionary& dictionary);

}  // namespace tracuu::search
