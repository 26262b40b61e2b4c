// How often a node occurs over time, or by the values of a facet: in the documents that have been read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/node_counts.h"

namespace tracuu::language {

struct Bar {
  std::uint32_t day = 0;   // by time: as day_number() gives it, 0 for what comes last
  std::string value = {};  // by a facet: its value, "" for documents that have none
  std::uint64_t count = 0;
  std::uint64_t tokens = 0;
  std::uint32_t documents = 0, all_documents = 0;
};

inline constexpr std::size_t kMostBars = 500;

// By time, in its order: years, the months of a year or the days of a month, as day_number() gives it. Between the
// first and the last none is missing. Documents of this time that are dated less finely, or not at all, come last.
std::vector<Bar> by_time(const NodeCounts& counts, std::uint32_t within, const Selection& selection,
                         const Source& source);

// By the values of a facet, the most frequent first, at most kMostBars. None where there is no such facet.
std::vector<Bar> by_facet(const NodeCounts& counts, std::string_view facet, const Selection& selection,
                          const Source& source);

// "2021" as 20210000 and "2021-06" as 20210600; 0 for anything else.
std::uint32_t read_within(std::string_view within);

}  // namespace tracuu::language
