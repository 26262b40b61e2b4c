#include "app/filters.h"

#include <algorithm>

namespace tracuu::app {

namespace {

using Values = std::vector<std::string> engine::FacetFilter::*;

auto find_facet(auto& filters, std::string_view facet) {
  return std::ranges::find(filters.facets, facet, &engine::FacetFilter::facet);
}

bool holds(const engine::Filters& filters, std::string_view facet, std::string_view value, Values values) {
  const auto filter = find_facet(filters, facet);
  return filter != filters.facets.end() && std::ranges::find((*filter).*values, value) != ((*filter).*values).end();
}

void put(engine::Filters& filters, std::string_view facet, std::string_view value, Values into, Values out_of) {
  auto filter = find_facet(filters, facet);
  if (filter == filters.facets.end()) filter = filters.facets.insert(filter, {.facet = std::string(facet)});
  std::erase((*filter).*out_of, value);
  std::vector<std::string>& values = (*filter).*into;
  if (std::ranges::find(values, value) == values.end()) values.emplace_back(value);
}

constexpr Values kSelected = &engine::FacetFilter::values;
constexpr Values kExcluded = &engine::FacetFilter::excluded;

}  // namespace

bool is_selected(const engine::Filters& filters, std::string_view facet, std::string_view value) {
  return holds(filters, facet, value, kSelected);
}

bool is_excluded(const engine::Filters& filters, std::string_view facet, std::string_view value) {
  return holds(filters, facet, value, kExcluded);
}

void select_value(engine::Filters& filters, std::string_view facet, std::string_view value) {
  put(filters, facet, value, kSelected, kExcluded);
}

void exclude_value(engine::Filters& filters, std::string_view facet, std::string_view value) {
  put(filters, facet, value, kExcluded, kSelected);
}

void release_value(engine::Filters& filters, std::string_view facet, std::string_view value) {
  const auto filter = find_facet(filters, facet);
  if (filter == filters.facets.end()) return;
  std::erase(filter->values, value);
  std::erase(filter->excluded, value);
  if (filter->values.empty() && filter->excluded.empty()) filters.facets.erase(filter);
}

std::uint32_t count_filters(const engine::Filters& filters) {
  std::size_t count = filters.date == engine::DateRange{} ? 0 : 1;
  for (const engine::FacetFilter& filter : filters.facets) count += filter.values.size() + filter.excluded.size();
  return static_cast<std::uint32_t>(count);
}

}  // namespace tracuu::app
