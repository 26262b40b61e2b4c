// Groups of documents that are copies of one another, from their sketches.
//
// Candidates come from locality-sensitive hashing (Indyk and Motwani 1998; as in Leskovec, Rajaraman and Ullman,
// "Mining of Massive Datasets", section 3.4): a sketch is cut into 20 bands of 6 bins, and documents that agree in a
// whole band are compared. Two that resemble each other by 0.8 meet so with a probability of 0.998, by 0.5 with 0.27.
// Those whose estimated resemblance is kLeastResemblance or more are copies, and copies of copies are of one group.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/duplicate_sketch.h"
#include "store/byte_stream.h"

namespace tracuu::search {

inline constexpr double kLeastResemblance = 0.8;

// Each group's documents ascending, at least two; groups in the order of their first. The same sketches give the same
// groups.
std::vector<std::vector<std::uint32_t>> find_duplicates(std::span<const Sketch> sketches);

// As the blob has them.
store::Bytes encode_duplicates(std::span<const std::vector<std::uint32_t>> groups);

}  // namespace tracuu::search
