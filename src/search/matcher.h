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
  std::vector<TermGroup> groups;
  std::vector<std::uint32_t> term_groups;           // for each term of the query its group
  std::vector<std::vector<std::uint32_t>> phrases;  // groups that must follow each other
};

// Without a syllable that is still being typed inside a quotation and could become too many words yet: the quotation
// goes as far as it is clear.
Query settle(Query query, const Dictionary& dictionary);

MatchPlan make_plan(const Query& query, const Dictionary& dictionary);

}  // namespace tracuu::search
