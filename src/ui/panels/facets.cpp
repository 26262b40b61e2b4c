#include "ui/panels/facets.h"

#include <algorithm>

#include "app/wording.h"
#include "ui/panels/facet_heading.h"
#include "ui/panels/facet_value.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr std::size_t kFirstValues = 8;
constexpr std::size_t kMostValues = 200;

using Values = std::vector<const app::FacetValueView*>;

bool is_searched(const Frame& frame, const app::FacetView& facet) {
  return frame.view.facet_search.facet == facet.name;
}

// The first values and the chosen ones, wherever they stand.
Values first_values(const app::FacetView& facet, bool all) {
  Values shown;
  for (std::size_t i = 0; i < std::min(facet.values.size(), kMostValues); ++i) {
    const app::FacetValueView& value = facet.values[i];
    if (all || i < kFirstValues || value.selected || value.excluded) shown.push_back(&value);
  }
  return shown;
}

Values found_values(const app::FacetSearch& search) {
  Values found;
  for (const app::FacetValueView& value : search.values) found.push_back(&value);
  return found;
}

float draw_values(Frame& frame, const app::FacetView& facet, const Values& values, Box row) {
  std::uint32_t most = 1;
  for (const app::FacetValueView* value : values) most = std::max(most, value->count);
  const float top = row.top;
  for (const app::FacetValueView* value : values) {
    const float share = static_cast<float>(value->count) / static_cast<float>(most);
    draw_facet_value(frame, row, facet.name, *value, share);
    row = {row.left, row.bottom, row.right, row.bottom + row.height()};
  }
  return row.top - top;
}

float draw_more(Frame& frame, const app::FacetView& facet, std::size_t shown, Box row, FacetsState& state) {
  const bool is_expanded = state.expanded.contains(facet.name);
  const std::size_t hidden = std::min(facet.values.size(), kMostValues) - shown;
  if (hidden == 0 && !is_expanded) return 0;
  const std::string more = format_text(TextKey::ui_facet_more, frame.lang(), {app::format_count(hidden, frame.lang())});
  const std::string name = is_expanded ? std::string(frame.text(TextKey::ui_facet_less)) : more;
  row.right = std::min(row.right, row.left + button_width(frame, name, true));
  const ButtonSpec spec{
      .key = "more", .name = name, .label = name, .icon = is_expanded ? Icon::chevron_up : Icon::chevron_down};
  if (button(frame, row, spec)) {
    if (is_expanded) state.expanded.erase(facet.name);
    else state.expanded.insert(facet.name);
    frame.wake_in(0);
  }
  return row.height();
}

// A field for what the values shall hold, where there are more than are shown at first.
float draw_search(Frame& frame, const app::FacetView& facet, const Box& place, FacetsState& state) {
  const bool searched = is_searched(frame, facet);
  if (std::max<std::size_t>(facet.all_values, facet.values.size()) <= kFirstValues && !searched) return 0;
  const std::string name = format_text(TextKey::ui_facet_search, frame.lang(), {facet.label});
  const TextFieldSpec spec{.key = "search",
                           .name = name,
                           .placeholder = name,
                           .clear_name = frame.text(TextKey::ui_search_clear),
                           .value = searched ? std::string_view(frame.view.facet_search.text) : std::string_view(),
                           .icon = Icon::search,
                           .role = Role::textbox};
  const TextFieldResult result = text_field(frame, place, spec, state.fields[facet.name]);
  if (result.edited) frame.emit(app::SearchFacetValues{facet.name, *result.edited});
  return place.height() + kSpace1;
}

float draw_found(Frame& frame, const app::FacetView& facet, Box row) {
  const app::FacetSearch& search = frame.view.facet_search;
  if (!search.values.empty()) return draw_values(frame, facet, found_values(search), row);
  if (search.searching) return row.height();
  label(frame, row.inset(kSpace2, 0),
        {"none", frame.type.small, frame.palette.text_muted, frame.text(TextKey::ui_facet_search_none)});
  return row.height();
}

float draw_facet(Frame& frame, const app::FacetView& facet, float left, float top, float width, FacetsState& state) {
  const Box heading{left, top, left + width, top + facet_heading_height(frame)};
  NodeScope group(frame, Role::group, facet.name, heading, facet.label);
  draw_facet_heading(frame, heading, facet);
  float y = heading.bottom;
  if (facet.folded) return facet_heading_height(frame);
  const Box field{left + kSpace2, y, left + width - kSpace2, y + frame.target()};
  y += draw_search(frame, facet, field, state);
  const Box row{left, y, left + width, y + facet_value_height(frame)};
  if (is_searched(frame, facet)) {
    y += draw_found(frame, facet, row);
  } else {
    const Values values = first_values(facet, state.expanded.contains(facet.name));
    y += draw_values(frame, facet, values, row);
    y += draw_more(frame, facet, values.size(), {left, y, left + width, y + frame.target()}, state);
  }
  group.cover({left, top, left + width, y});
  return y - top;
}

// The histogram shows the years.
bool is_shown(const app::FacetView& facet) {
  if (facet.name == "year") return false;
  if (facet.values.empty()) return false;
  const app::FacetValueView& first = facet.values.front();
  // A facet with one value that every document has would filter nothing.
  return facet.values.size() > 1 || first.selected || first.excluded;
}

}  // namespace

float draw_facets(Frame& frame, float left, float top, float width, FacetsState& state) {
  float y = top;
  for (const app::FacetView& facet : frame.view.facets) {
    if (is_shown(facet) || is_searched(frame, facet)) y += draw_facet(frame, facet, left, y, width, state) + kSpace5;
  }
  return y - top;
}

}  // namespace tracuu::ui
