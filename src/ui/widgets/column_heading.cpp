#include "ui/widgets/column_heading.h"

#include "ui/widgets/interaction.h"

namespace tracuu::ui {

bool column_heading(Frame& frame, const Box& place, const ColumnHeading& heading) {
  const std::string_view name = heading.name;
  const Box inner = place.inset(kSpace2, 0);
  if (!heading.orders) {
    label(frame, inner, {name, frame.type.small, frame.palette.text_muted, name, Role::text, 0, heading.align});
    return false;
  }
  const NodeId id = frame.id_of(name);
  const Interaction state = interact(frame, id, place);
  if (state.hovered) fill_hovered(frame, place, kRadiusSmall);
  const ImU32 ink = heading.holds ? frame.palette.accent : frame.palette.text;
  draw_line(frame, heading.holds ? frame.type.small_bold : frame.type.small, inner, ink, name, heading.align);
  if (heading.holds) horizontal_rule(frame, inner.left, inner.right, place.bottom - 2, ink);
  draw_focus_ring(frame, id, place, kRadiusSmall);
  SemanticsNode& node = frame.add_node(Role::button, id, place, name);
  node.state |= kStateToggle;
  if (heading.holds) node.state |= kStateChecked;
  return state.activated;
}

}  // namespace tracuu::ui
