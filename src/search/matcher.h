// A parsed query looked up in the dictionary: for each syllable the posting lists that answer it, best first.
#pragma once

#include <cstdint>
#include <vector>

#include "search/dictionary.h"
#include "search/query.h"

namespace tracuu::search {

// Lists that answer a syllable equally well.
struct Tier {
  std::vector<PostingList> lists;
  double weight = 1;         // of a match here against one in the best tier
  bool counts_once = false;  // how often does not matter, only whether
};

// All that answers one syllable of the query. A document is judged by the best tier it is in.
struct TermGroup {
  std::vector<Tier> tiers;
  std::uint32_t occurrences = 1;  // in the query
};

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
