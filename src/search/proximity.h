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

// The most that the different groups within `width` positions of a document are worth together, by the values of the
// groups. `found` is what Occurrences has of the document.
double best_window(std::span<const Occurrence> found, std::span<const double> group_values, std::uint32_t width);

}  // namespace tracuu::search
