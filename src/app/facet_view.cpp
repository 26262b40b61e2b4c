#include "app/facet_view.h"

#include <algorithm>

#include "app/filters.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

FacetView make_view(const engine::Facet& facet, const engine::Filters& filters, Lang lang) {
  FacetView view{facet.name, facet_label(facet.name, lang), {}};
  for (const engine::FacetValue& value : facet.values) {
    view.values.push_back({value.value, facet_value_label(facet.name, value.value, lang), value.count,
                           is_selected(filters, facet.name, value.value)});
  }
  return view;
}

void add_missing(std::vector<FacetView>& views, const engine::FacetFilter& filter, Lang lang) {
  auto view = std::ranges::find(views, filter.facet, &FacetView::name);
  if (view == views.end()) view = views.insert(view, {filter.facet, facet_label(filter.facet, lang), {}});
  for (const std::string& value : filter.values) {
    if (std::ranges::find(view->values, value, &FacetValueView::value) != view->values.end()) continue;
    view->values.push_back({value, facet_value_label(filter.facet, value, lang), 0, true});
  }
}

}  // namespace

std::vector<FacetView> make_facet_views(const std::vector<engine::Facet>& facets, const engine::Filters& filters,
                                        Lang lang) {
  std::vector<FacetView> views;
  views.reserve(facets.size() + filters.facets.size());
  for (const engine::Facet& facet : facets) views.push_back(make_view(facet, filters, lang));
  for (const engine::FacetFilter& filter : filters.facets) add_missing(views, filter, lang);
  return views;
}

}  // namespace tracuu::app
