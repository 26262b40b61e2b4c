// Documents over time: under the query and all filters but the date's, by year, by month of a year or by day of a
// month.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "search/document_table.h"
#include "search/filter.h"

namespace tracuu::search {

struct DateCounts {
  struct Bucket {
    std::uint32_t day = 0;  // as day_number() gives it: 20210000, 20210600 or 20210607
    std::uint32_t count = 0;
  };
  std::uint32_t within = 0;     // 0, a year or a month, as day_number() gives it
  std::vector<Bucket> buckets;  // ascending, none empty
  std::uint32_t coarser = 0;    // within, but dated less finely than the buckets
  std::uint32_t undated = 0;    // of the whole result
};

// `within` is "" for years, "2021" for its months, "2021-06" for its days; anything else is taken as "".
DateCounts count_dates(std::string_view within, const DocumentTable& documents, const Filter& filter,
                       const Sifted& sifted);

}  // namespace tracuu::search
