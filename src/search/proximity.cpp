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

bool has_phrase(std::span<const std::uint32_t> phrase, std::span<const Occurrence> found) {
  const auto stands_at = [&](std::size_t begin) {
    for (std::size_t i = 0; i < phrase.size(); ++i) {
      const Occurrence& each = found[begin + i];
      if (each.position != found[begin].position + i || (each.groups >> phrase[i] & 1) == 0) return false;
    }
    return true;
  };
  for (std::size_t begin = 0; begin + phrase.size() <= found.size(); ++begin) {
    if (stands_at(begin)) return true;
  }
  return false;
}

}  // namespace tracuu::search
