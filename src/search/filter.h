// Filters over the documents that a query matches, and what they keep out, which the counts of facets need as well.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "search/date_filter.h"
#include "search/facet_columns.h"
#include "search/index.h"
#include "search/scorer.h"

namespace tracuu::search {

// A document must have one of the values, unless there are none, and none of the excluded. The value "" stands for
// having none.
struct FacetSelection {
  std::string facet;
  std::vector<std::string> values = {};
  std::vector<std::string> excluded = {};
};

struct Selections {
  std::vector<FacetSelection> facets;
  DateSelection date = {};
};

// What passes, and for each filter what it alone keeps out. What fails two is in neither.
struct Sifted {
  std::vector<ScoredDocument> passing;
  std::vector<std::vector<ScoredDocument>> kept_out;  // by the filter's number; empty without filters
};

// The selections looked up in the index's columns. Filters are numbered: one a facet, the last for the date.
class Filter {
 public:
  Filter(const Selections& selections, const Index& index);

  // Keeps the order of the documents.
  Sifted sift(std::vector<ScoredDocument> documents) const;

  std::size_t date_filter() const { return facets_.size(); }
  // The number of the filter on this column (nullptr: on all that the corpus does not have); one beyond the last where
  // there is none.
  std::size_t filter_on(const FacetColumn* column) const;
  // Whether that filter speaks of the value.
  bool names(std::size_t filter, std::uint32_t value_number) const;

 private:
  struct FacetFilter {
    const FacetColumn* column = nullptr;    // none: all facets that the corpus does not have
    std::vector<std::uint8_t> is_selected;  // by value number
    std::vector<std::uint8_t> is_excluded;
    bool selects = false;
    bool passes(std::uint32_t number) const {
      return (!selects || is_selected[number] != 0) && is_excluded[number] == 0;
    }
    bool passes_list(std::uint32_t document) const {
      const auto selected = [this](std::uint32_t number) { return is_selected[number] != 0; };
      const auto excluded = [this](std::uint32_t number) { return is_excluded[number] != 0; };
      return (!selects || column->any_at(document, selected)) && !column->any_at(document, excluded);
    }
  };
  FacetFilter& filter_for(const FacetColumn* column);
  std::vector<std::uint8_t> failures(const std::vector<ScoredDocument>& documents) const;

  const DocumentTable& documents_;
  std::vector<FacetFilter> facets_;
  DateFilter date_;
};

}  // namespace tracuu::search
