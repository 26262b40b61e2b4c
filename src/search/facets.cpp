#include "search/facets.h"

#include <algorithm>

namespace tracuu::search {

FacetCounter::FacetCounter(const FacetTable& facets, const Filter& filter) : filter_(filter) {
  for (const FacetColumn& facet : facets.columns()) {
    columns_.push_back(
        {&facet, filter.filter_on(facet), std::vector<std::uint32_t>(std::size_t{facet.values()} + 1, 0)});
  }
}

void FacetCounter::count(std::uint32_t document, const Filter::Failure& failure) {
  if (failure.count > 1) return;
  for (Column& column : columns_) {
    if (failure.count == 0 || failure.which == column.filter) ++column.counts[column.facet->at(document)];
  }
}

FacetCounts FacetCounter::list(const Column& column) const {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t number = 1; number < column.counts.size(); ++number) {
    if (column.counts[number] != 0 || filter_.is_selected(column.filter, number)) numbers.push_back(number);
  }
  const bool by_year = column.facet->name() == kYearFacet;
  const auto comes_before = [&](std::uint32_t a, std::uint32_t b) {
    if (by_year) return a > b;
    return column.counts[a] != column.counts[b] ? column.counts[a] > column.counts[b] : a < b;
  };
  if (numbers.size() > kMaxFacetValues) {
    const auto kept = numbers.begin() + kMaxFacetValues;
    std::nth_element(numbers.begin(), kept, numbers.end(), comes_before);
    const auto last = std::remove_if(kept, numbers.end(),
                                     [&](std::uint32_t number) { return !filter_.is_selected(column.filter, number); });
    numbers.erase(last, numbers.end());
  }
  std::ranges::sort(numbers, comes_before);
  FacetCounts facet{std::string(column.facet->name()), {}};
  for (const std::uint32_t number : numbers) {
    facet.values.push_back({std::string(column.facet->value(number)), column.counts[number]});
  }
  return facet;
}

std::vector<FacetCounts> FacetCounter::take() const {
  std::vector<FacetCounts> facets;
  for (const Column& column : columns_) facets.push_back(list(column));
  return facets;
}

}  // namespace tracuu::search
