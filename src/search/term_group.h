// The posting lists that answer one term of a query, best first.
#pragma once

#include <cstdint>
#include <vector>

#include "search/postings.h"

namespace tracuu::search {

// Lists that answer a term equally well.
struct Tier {
  std::vector<PostingList> lists;
  double weight = 1;         // of a match here against one in the best tier
  bool counts_once = false;  // how often does not matter, only whether
};

// All that answers one term of the query. A document is judged by the best tier it is in.
struct TermGroup {
  std::vector<Tier> tiers;
  std::uint32_t occurrences = 1;  // in the query
};

}  // namespace tracuu::search
