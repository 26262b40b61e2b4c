#include "app/facet_view.h"

#include <algorithm>

#include "app/filters.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

void add_missing(FacetView& view, const std::vector<std::string>& values, bool excluded, Lang lang) {
  for (const std::string& value : values) {
    if (std::ranges::find(view.values, value, &FacetValueView::value) != view.values.end()) continue;
    view.values.push_back({value, facet_value_label(view.name, value, lang), 0, !excluded, excluded});
  }
}

void add_missing(std::vector<FacetView>& views, const engine::FacetFilter& filter, Lang lang) {
  auto view = std::ranges::find(views, filter.facet, &FacetView::name);
  if (view == views.end()) view = views.insert(view, {filter.facet, facet_label(filter.facet, lang), {}, 0});
  add_missing(*view, filter.values, false, lang);
  add_missing(*view, filter.excluded, true, lang);
}

}  // namespace

std::vector<FacetValueView> make_value_views(const std::string& facet, const std::vector<engine::FacetValue>& values,
                                             const engine::Filters& filters, Lang lang) {
  std::vector<FacetValueView> views;
  views.reserve(values.size());
  for (const engine::FacetValue& value : values) {
    views.push_back({value.value, facet_value_label(facet, value.value, lang), value.count,
                     is_selected(filters, facet, value.value), is_excluded(filters, facet, value.value)});
  }
  return views;
}

std::vector<FacetView> make_facet_views(const std::vector<engine::Facet>& facets, const engine::Filters& filters,
                                        Lang lang) {
  std::vector<FacetView> views;
  views.reserve(facets.size() + filters.facets.size());
  for (const engine::Facet& facet : facets) {
    views.push_back({facet.name, facet_label(facet.name, lang),
                     make_value_views(facet.name, facet.values, filters, lang), facet.all_values});
  }
  for (const engine::FacetFilter& filter : filters.facets) add_missing(views, filter, lang);
  return views;
}

}  // namespace tracuu::app
