// How many documents have each value of each facet: under the query and all filters but the facet's own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/facet_columns.h"
#include "search/filter.h"

namespace tracuu::search {

inline constexpr std::size_t kMaxFacetValues = 200;

struct ValueCount {
  std::string value;
  std::uint32_t count = 0;
};

struct FacetCounts {
  std::string name;
  // By count, then as in a dictionary; years latest first. Documents without a value are counted last, as the value "".
  std::vector<ValueCount> values;
  std::uint32_t all_values = 0;  // more than values.size() where the list is cut
};

// All facets in the order to show. At most kMaxFacetValues values each that count anything, and those that a filter
// names, even where they count nothing.
std::vector<FacetCounts> count_facets(const FacetTable& facets, const Filter& filter, const Sifted& sifted);

// The values of one facet that hold `text`: each of its words, marks and case aside, begins a word of the value, in any
// order. At most `limit`.
FacetCounts find_values(const FacetColumn& facet, std::string_view text, std::size_t limit, const Filter& filter,
                        const Sifted& sifted);

}  // namespace tracuu::search
