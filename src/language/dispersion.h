// How evenly a node is spread over the selected documents.
#pragma once

#include <cstdint>
#include <vector>

#include "language/node_counts.h"

namespace tracuu::language {

struct Spread {
  double deviation = 0;  // DP
  double juilland = 0;   // D
};

// The parts are the selected documents that have been read.
Spread spread_of(const NodeCounts& counts, const Selection& selection, const Source& source);

// The documents with most occurrences first, equals in the order of the corpus.
std::vector<NodeCounts::InDocument> most_occurrences(const NodeCounts& counts, std::size_t offset, std::size_t limit);

}  // namespace tracuu::language
