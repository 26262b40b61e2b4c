#include "ui/panels/facet_value.h"

#include <algorithm>

#include "app/wording.h"
#include "ui/icons.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/interaction.h"

namespace tracuu::ui {

namespace {

constexpr float kButtonFine = 28;

// Seen where the pointer or the focus is, where it holds, and always under a finger.
bool exclude_button(Frame& frame, const Box& place, const app::FacetValueView& value, bool row_pointed) {
  const NodeId id = frame.id_of("exclude " + value.value);
  const Interaction state = interact(frame, id, place);
  const Palette& palette = frame.palette;
  if (state.hovered) fill_hovered(frame, place, kRadius);
  if (row_pointed || state.focused || value.excluded || frame.environment.coarse_pointer) {
    const ImU32 ink = value.excluded ? palette.danger : state.hovered ? palette.text : palette.text_muted;
    draw_icon(ImGui::GetWindowDrawList(), Icon::exclude,
              ImVec2((place.left + place.right) / 2, (place.top + place.bottom) / 2), kIcon, ink);
  }
  draw_focus_ring(frame, id, place.inset(kFocusRing, kFocusRing), kRadius);
  SemanticsNode& node =
      frame.add_node(Role::button, id, place, format_text(TextKey::ui_exclude, frame.lang(), {value.label}));
  node.state |= kStateToggle;
  if (value.excluded) node.state |= kStateChecked;
  return state.activated;
}

}  // namespace

float facet_value_height(const Frame& frame) { return std::max(frame.target(), frame.type.body.line_height + kSpace3); }

void draw_facet_value(Frame& frame, const Box& row, const std::string& facet, const app::FacetValueView& value,
                      float share) {
  Box rest = row;
  const Box button = rest.take_right(std::max(kButtonFine, frame.environment.coarse_pointer ? kTargetCoarse : 0));
  const std::string count = app::format_count(value.count, frame.lang());
  const bool pointed = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) &&
                       ImGui::IsMouseHoveringRect(row.min(), row.max());
  // Apart from the facet's other children: a value may be called anything.
  const std::string key = "value " + value.value;
  const CheckboxSpec spec{key, value.label, count, value.selected, value.excluded, share};
  if (checkbox(frame, rest, spec)) frame.emit(app::ToggleFacetValue{facet, value.value});
  if (exclude_button(frame, button, value, pointed)) frame.emit(app::ToggleExclusion{facet, value.value});
}

}  // namespace tracuu::ui
