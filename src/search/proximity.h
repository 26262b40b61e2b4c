// Order and nearness: whether the syllables of a query follow each other in a document as they do in the query.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/matcher.h"
#include "search/occurrences.h"

namespace tracuu::search {

// Two syllables that stand side by side in the query: two of its groups.
struct Pair {
  std::uint32_t first = 0, second = 0;
  bool operator==(const Pair&) const = default;
};

// Each pair once.
std::vector<Pair> pairs_of(const MatchPlan& plan);

// How often `second` has a position one after one of `first`. Both ascending.
std::uint32_t count_adjacent(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second);

// The most that the different groups within `width` positions of a document are worth together, by the values of the
// groups. `document` is the i-th of the occurrences.
double best_window(const Occurrences& occurrences, std::size_t document, std::span<const double> group_values,
                   std::uint32_t width);

// Where the groups of a phrase follow each other: the positions of the first. `document` is the i-th of the
// occurrences.
std::vector<std::uint32_t> phrase_positions(std::span<const std::uint32_t> phrase, const Occurrences& occurrences,
                                            std::size_t document);

}  // namespace tracuu::search
