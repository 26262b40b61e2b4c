#include "ui/panels/facets.h"

#include <algorithm>

#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr std::size_t kFirstValues = 8;
constexpr std::size_t kMostValues = 200;

float row_height(const Frame& frame) { return std::max(frame.target(), frame.type.body.line_height + kSpace3); }

// The first values and the chosen ones, wherever they stand.
std::vector<const app::FacetValueView*> shown_values(const app::FacetView& facet, bool all) {
  std::vector<const app::FacetValueView*> shown;
  for (std::size_t i = 0; i < std::min(facet.values.size(), kMostValues); ++i) {
    if (all || i < kFirstValues || facet.values[i].selected) shown.push_back(&facet.values[i]);
  }
  return shown;
}

float draw_values(Frame& frame, const app::FacetView& facet, const std::vector<const app::FacetValueView*>& values,
                  Box row) {
  std::uint32_t most = 1;
  for (const app::FacetValueView* value : values) most = std::max(most, value->count);
  const float top = row.top;
  for (const app::FacetValueView* value : values) {
    const std::string count = app::format_count(value->count, frame.lang());
    const float share = static_cast<float>(value->count) / static_cast<float>(most);
    // Apart from the facet's other children: a value may be called anything.
    const std::string key = "value " + value->value;
    const CheckboxSpec spec{key, value->label, count, value->selected, share};
    if (checkbox(frame, row, spec)) frame.emit(app::ToggleFacetValue{facet.name, value->value});
    row = {row.left, row.bottom, row.right, row.bottom + row.height()};
  }
  return row.top - top;
}

float draw_more(Frame& frame, const app::FacetView& facet, std::size_t shown, Box row, ExpandedFacets& expanded) {
  const bool is_expanded = expanded.contains(facet.name);
  const std::size_t hidden = std::min(facet.values.size(), kMostValues) - shown;
  if (hidden == 0 && !is_expanded) return 0;
  const std::string more = format_text(TextKey::ui_facet_more, frame.lang(), {app::format_count(hidden, frame.lang())});
  const std::string name = is_expanded ? std::string(frame.text(TextKey::ui_facet_less)) : more;
  row.right = row.left + button_width(frame, name, true);
  const ButtonSpec spec{
      .key = "more", .name = name, .label = name, .icon = is_expanded ? Icon::chevron_up : Icon::chevron_down};
  if (button(frame, row, spec)) {
    if (is_expanded) expanded.erase(facet.name);
    else expanded.insert(facet.name);
    frame.wake_in(0);
  }
  return row.height();
}

float draw_facet(Frame& frame, const app::FacetView& facet, float left, float top, float width,
                 ExpandedFacets& expanded) {
  const auto values = shown_values(facet, expanded.contains(facet.name));
  const Box heading{left, top, left + width, top + frame.type.small_bold.line_height + kSpace2};
  NodeScope group(frame, Role::group, facet.name, heading, facet.label);
  draw_line(frame, frame.type.small_bold, heading.inset(kSpace2, 0), frame.palette.text_muted, facet.label);
  Box row{left, heading.bottom, left + width, heading.bottom + row_height(frame)};
  row.top += draw_values(frame, facet, values, row);
  row.bottom = row.top + frame.target();
  const float height = row.top + draw_more(frame, facet, values.size(), row, expanded) - top;
  group.cover({left, top, left + width, top + height});
  return height;
}

}  // namespace

float draw_facets(Frame& frame, float left, float top, float width, ExpandedFacets& expanded) {
  float y = top;
  for (const app::FacetView& facet : frame.view.facets) {
    // A facet with one value that every document has would filter nothing.
    if (facet.values.size() < 2 && (facet.values.empty() || !facet.values.front().selected)) continue;
    y += draw_facet(frame, facet, left, y, width, expanded) + kSpace5;
  }
  return y - top;
}

}  // namespace tracuu::ui
