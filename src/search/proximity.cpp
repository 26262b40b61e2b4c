#include "search/proximity.h"

#include <algorithm>

namespace tracuu::search {

double best_window(std::span<const Occurrence> found, std::span<const double> group_values, std::uint32_t width) {
  std::vector<std::uint32_t> inside(group_values.size());
  double value = 0, best = 0;
  auto first = found.begin();
  for (const Occurrence& last : found) {
    for (; first->position + width <= last.position; ++first) {
      for_each_group(first->groups, [&](std::size_t group) {
        if (--inside[group] == 0) value -= group_values[group];
      });
    }
    for_each_group(last.groups, [&](std::size_t group) {
      if (inside[group]++ == 0) value += group_values[group];
    });
    best = std::max(best, value);
  }
  return best;
}

std::vector<Pair> pairs_of(const MatchPlan& plan) {
  std::vector<Pair> pairs;
  for (std::size_t i = 1; i < plan.term_groups.size(); ++i) {
    const Pair pair{plan.term_groups[i - 1], plan.term_groups[i]};
    if (std::ranges::find(pairs, pair) == pairs.end()) pairs.push_back(pair);
  }
  return pairs;
}

}  // namespace tracuu::search
