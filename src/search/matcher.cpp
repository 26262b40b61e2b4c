#include "search/matcher.h"

#include <algorithm>

#include "search/expansion.h"

namespace tracuu::search {

namespace {

bool are_same(const QueryTerm& a, const QueryTerm& b) {
  return a.is_marked == b.is_marked && a.is_prefix == b.is_prefix && a.is_exact == b.is_exact &&
         a.aliases == b.aliases && (a.counts_marks() ? a.key == b.key : a.folded == b.folded);
}

}  // namespace

MatchPlan make_plan(const Query& query, const Dictionary& dictionary) {
  MatchPlan plan;
  std::vector<std::size_t> firsts;  // of each group the term it was made for
  for (std::size_t i = 0; i < query.terms.size(); ++i) {
    if (!query.terms[i].is_scored) continue;
    const auto same =
        std::ranges::find_if(firsts, [&](std::size_t first) { return are_same(query.terms[i], query.terms[first]); });
    plan.term_groups.push_back(static_cast<std::uint32_t>(same - firsts.begin()));
    if (same != firsts.end()) {
      ++plan.groups[plan.term_groups.back()].occurrences;
    } else {
      firsts.push_back(i);
      plan.groups.push_back(expand(query.terms[i], dictionary));
    }
  }
  auto next = plan.term_groups.begin();
  for (const QueryTerm& term : query.terms) {
    if (term.is_scored) {
      plan.places.push_back(*next++);
    } else {
      plan.places.push_back(static_cast<std::uint32_t>(plan.groups.size() + plan.others.size()));
      plan.others.push_back(expand(term, dictionary));
    }
  }
  return plan;
}

}  // namespace tracuu::search
