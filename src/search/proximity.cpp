#include "search/proximity.h"

#include <algorithm>

namespace tracuu::search {

namespace {

struct Occurrence {
  std::uint32_t position = 0;
  std::uint32_t group = 0;
};

std::vector<Occurrence> in_order(const Occurrences& occurrences, std::size_t document) {
  std::vector<Occurrence> all;
  for (std::size_t group = 0; group < occurrences.groups(); ++group) {
    for (const std::uint32_t position : occurrences.at(group, document))
      all.push_back({position, static_cast<std::uint32_t>(group)});
  }
  std::ranges::sort(all, {}, &Occurrence::position);
  return all;
}

}  // namespace

double best_window(const Occurrences& occurrences, std::size_t document, std::span<const double> group_values,
                   std::uint32_t width) {
  const std::vector<Occurrence> all = in_order(occurrences, document);
  std::vector<std::uint32_t> inside(occurrences.groups());
  double value = 0, best = 0;
  auto first = all.begin();
  for (const Occurrence& last : all) {
    for (; first->position + width <= last.position; ++first) {
      if (--inside[first->group] == 0) value -= group_values[first->group];
    }
    if (inside[last.group]++ == 0) value += group_values[last.group];
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

std::uint32_t count_adjacent(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second) {
  std::uint32_t count = 0;
  auto next = second.begin();
  for (const std::uint32_t position : first) {
    while (next != second.end() && *next <= position) ++next;
    if (next == second.end()) break;
    if (*next == position + 1) ++count;
  }
  return count;
}

std::vector<std::uint32_t> phrase_positions(std::span<const std::uint32_t> phrase, const Occurrences& occurrences,
                                            std::size_t document) {
  const auto first = occurrences.at(phrase[0], document);
  std::vector<std::uint32_t> positions(first.begin(), first.end());
  for (std::size_t i = 1; i < phrase.size() && !positions.empty(); ++i) {
    const auto next = occurrences.at(phrase[i], document);
    const auto distance = static_cast<std::uint32_t>(i);
    std::erase_if(positions,
                  [&](std::uint32_t position) { return !std::ranges::binary_search(next, position + distance); });
  }
  return positions;
}

}  // namespace tracuu::search
