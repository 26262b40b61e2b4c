#include "search/proximity.h"

#include <algorithm>

namespace tracuu::search {

namespace {

constexpr double kPairWeight = 0.5;
constexpr double kSaturation = 1.0;  // found as often as this, a pair is worth half of the most it can be

}  // namespace

std::vector<Pair> pairs_of(const MatchPlan& plan, std::span<const double> group_values) {
  std::vector<Pair> pairs;
  for (std::size_t i = 1; i < plan.term_groups.size(); ++i) {
    const std::uint32_t first = plan.term_groups[i - 1];
    const std::uint32_t second = plan.term_groups[i];
    const bool known =
        std::ranges::any_of(pairs, [&](const Pair& pair) { return pair.first == first && pair.second == second; });
    if (!known) pairs.push_back({first, second, group_values[first] + group_values[second]});
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

double pair_bonus(std::span<const Pair> pairs, const Occurrences& occurrences, std::size_t document) {
  double bonus = 0;
  for (const Pair& pair : pairs) {
    const double count = count_adjacent(occurrences.at(pair.first, document), occurrences.at(pair.second, document));
    bonus += pair.value * count / (count + kSaturation);
  }
  return kPairWeight * bonus;
}

}  // namespace tracuu::search
