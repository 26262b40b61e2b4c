#include "app/filters.h"

#include <algorithm>

namespace tracuu::app {

namespace {

auto find_facet(auto& filters, std::string_view facet) {
  return std::ranges::find(filters.facets, facet, &engine::FacetFilter::facet);
}

}  // namespace

bool is_selected(const engine::Filters& filters, std::string_view facet, std::string_view value) {
  const auto filter = find_facet(filters, facet);
  return filter != filters.facets.end() && std::ranges::find(filter->values, value) != filter->values.end();
}

void select_value(engine::Filters& filters, std::string_view facet, std::string_view value) {
  if (is_selected(filters, facet, value)) return;
  auto filter = find_facet(filters, facet);
  if (filter == filters.facets.end()) filter = filters.facets.insert(filter, {std::string(facet), {}});
  filter->values.emplace_back(value);
}

void deselect_value(engine::Filters& filters, std::string_view facet, std::string_view value) {
  const auto filter = find_facet(filters, facet);
  if (filter == filters.facets.end()) return;
  std::erase(filter->values, value);
  if (filter->values.empty()) filters.facets.erase(filter);
}

std::uint32_t count_filters(const engine::Filters& filters) {
  std::size_t count = filters.date == engine::DateRange{} ? 0 : 1;
  for (const engine::FacetFilter& filter : filters.facets) count += filter.values.size();
  return static_cast<std::uint32_t>(count);
}

}  // namespace tracuu::app
