#include "ui/widgets/checkbox.h"

#include <algorithm>

#include "ui/icons.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kTick = 16;
constexpr float kBar = 2;

void draw_tick(const Frame& frame, const Box& place, const CheckboxSpec& spec, bool hovered) {
  const Palette& palette = frame.palette;
  const bool checked = spec.checked;
  fill(place, checked ? palette.accent : palette.surface_raised, kRadiusSmall);
  if (!checked) outline(place, hovered ? palette.text_muted : palette.border_strong, kRadiusSmall, frame.stroke());
  const ImVec2 centre((place.left + place.right) / 2, (place.top + place.bottom) / 2);
  if (checked) draw_icon(ImGui::GetWindowDrawList(), Icon::check, centre, kTick - 2, palette.accent_text);
}

}  // namespace

bool checkbox(Frame& frame, const Box& bounds, const CheckboxSpec& spec) {
  const NodeId id = frame.id_of(spec.key);
  const Interaction state = interact(frame, id, bounds);
  const Palette& palette = frame.palette;
  if (state.hovered) fill_hovered(frame, bounds, kRadius);

  Box row = bounds.inset(kSpace2, 0);
  draw_tick(frame, row.take_left(kTick).middle(kTick), spec, state.hovered);
  row.left += kSpace2;
  const float bar_y = row.middle(frame.type.body.line_height).bottom;
  const Box bar{row.left, bar_y, row.left + row.width() * spec.share, bar_y + kBar};
  if (spec.share > 0) fill(bar, spec.checked ? palette.accent : palette.bar, kBar / 2);
  draw_line(frame, frame.type.small, row, palette.text_muted, spec.count, Align::right);
  row.right -= measure(frame.type.small, spec.count) + kSpace2;
  draw_line(frame, frame.type.body, row, spec.excluded ? palette.text_muted : palette.text, spec.name);
  if (spec.excluded) {
    const float length = std::min(measure(frame.type.body, spec.name), row.width());
    horizontal_rule(frame, row.left, row.left + length, (row.top + row.bottom) / 2 + 1, palette.danger);
  }
  draw_focus_ring(frame, id, bounds, kRadius);

  const std::string name = format_text(spec.excluded ? TextKey::ui_facet_value_excluded : TextKey::ui_facet_value,
                                       frame.lang(), {spec.name, spec.count});
  SemanticsNode& node = frame.add_node(Role::checkbox, id, bounds, name);
  if (spec.checked) node.state |= kStateChecked;
  return state.activated;
}

}  // namespace tracuu::ui
