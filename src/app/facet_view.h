// Facets as the filter panel shows them: named in the reader's language, the chosen values marked and never missing.
#pragma once

#include <vector>

#include "app/view_model.h"

namespace tracuu::app {

// In the engine's order. A wanted or excluded value that no document has any more is kept with the count 0, so that it
// can be taken off.
std::vector<FacetView> make_facet_views(const std::vector<engine::Facet>& facets, const engine::Filters& filters,
                                        Lang lang);

// Some values of one facet, marked as the filters say.
std::vector<FacetValueView> make_value_views(const std::string& facet, const std::vector<engine::FacetValue>& values,
                                             const engine::Filters& filters, Lang lang);

}  // namespace tracuu::app
