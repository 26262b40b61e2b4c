// How many documents have each value of each facet: under the query and all filters but the facet's own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
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
  std::vector<ValueCount> values;  // by count, then as in a dictionary; years latest first
};

class FacetCounter {
 public:
  FacetCounter(const FacetTable& facets, const Filter& filter);

  // Each document that the query matches, with what the filter says of it.
  void count(std::uint32_t document, const Filter::Failure& failure);

  // At most kMaxFacetValues values each, the selected ones among them even where they count nothing.
  std::vector<FacetCounts> take() const;

 private:
  struct Column {
    const FacetColumn* facet = nullptr;
    std::size_t filter = 0;             // on this facet; none: Filter::size()
    std::vector<std::uint32_t> counts;  // by value number
  };
  FacetCounts list(const Column& column) const;

  const Filter& filter_;
  std::vector<Column> columns_;
};

}  // namespace tracuu::search
