// Filters and facet counts over the documents that a query matches.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/facet_columns.h"
#include "search/index.h"

namespace tracuu::search {

// Values of one facet of which a document must have one.
struct FacetSelection {
  std::string facet;
  std::vector<std::string> values;
};

// ISO dates or their beginnings, inclusive; "" is open. A document dated "2021" may lie anywhere in that year and
// passes where the range meets it; one without a date passes no range that has an end.
struct DateSelection {
  std::string from, to;
};

struct Selections {
  std::vector<FacetSelection> facets;
  DateSelection date;
};

// The selections looked up in the index's columns.
class Filter {
 public:
  Filter(const Selections& selections, const Index& index);

  std::size_t size() const { return facets_.size() + 1; }
  // How many of the filters the document fails, up to two, and which one it fails if it is one: a facet's number, or
  // the last for the date.
  struct Failure {
    unsigned count = 0;
    std::size_t which = 0;
  };
  Failure check(std::uint32_t document) const;

  // The number of the filter on this column; size() where there is none.
  std::size_t filter_on(const FacetColumn& column) const;
  bool is_selected(std::size_t filter, std::uint32_t value_number) const;

 private:
  struct FacetFilter {
    const FacetColumn* column = nullptr;  // none: no document passes
    std::vector<bool> selected;           // by value number
  };
  bool passes_date(std::uint32_t document) const;

  const DocumentTable& documents_;
  std::vector<FacetFilter> facets_;
  bool has_date_ = false;
  std::uint32_t from_ = 0, to_ = 0;  // days as day_number() gives them
};

}  // namespace tracuu::search
