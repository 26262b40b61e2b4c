// What a reader can want. The interface, the accessibility mirror, the keyboard and JavaScript all end in these.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "app/view_model.h"

namespace tracuu::app {

// clang-format off
struct SetQuery { std::string text; };                       // as typed, on every edit
struct SubmitQuery {};                                       // Enter: history entry, no waiting
struct ToggleFacetValue { std::string facet, value; };
struct SetDateRange { engine::DateRange range; };
struct ClearFilters {};
struct SetSort { engine::Sort sort; };
struct ShowHits { std::uint32_t first, count; };             // these numbers are in view: have them ready
struct OpenDocumentById {
  std::string id;
  std::string highlight = {};  // a query whose matches are marked in it until the next search; "": the present one
};
struct OpenNeighbour { int step; };                          // -1 previous, +1 next in the ranking
struct CloseDocument {};
struct StepHighlight { int step; };                          // -1, +1
struct SetFiltersOpen { bool open; };
struct SetLang { Lang lang; };
struct SetTheme { Theme theme; };
// clang-format on

using Command =
    std::variant<SetQuery, SubmitQuery, ToggleFacetValue, SetDateRange, ClearFilters, SetSort, ShowHits,
                 OpenDocumentById, OpenNeighbour, CloseDocument, StepHighlight, SetFiltersOpen, SetLang, SetTheme>;

}  // namespace tracuu::app
