#include "ui/panels/facet_heading.h"

#include <algorithm>

#include "ui/icons.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kButtonFine = 28, kMark = 14;

ImVec2 middle(const Box& box) { return {(box.left + box.right) / 2, (box.top + box.bottom) / 2}; }

// A mark that is there for the pointer, the focus and fingers, or where it says something.
void draw_mark(const Frame& frame, Icon icon, ImVec2 centre, float size, bool shown, ImU32 colour) {
  if (shown || frame.environment.coarse_pointer) draw_icon(ImGui::GetWindowDrawList(), icon, centre, size, colour);
}

void draw_pin(Frame& frame, const Box& place, const app::FacetView& facet, bool pointed) {
  const NodeId id = frame.id_of("pin");
  const Interaction state = interact(frame, id, place);
  if (state.hovered) fill_hovered(frame, place, kRadius);
  draw_mark(frame, Icon::pin, middle(place), kIcon * 0.85f, pointed || state.focused || facet.pinned,
            facet.pinned ? frame.palette.accent : frame.palette.text_muted);
  draw_focus_ring(frame, id, place.inset(kFocusRing, kFocusRing), kRadius);
  SemanticsNode& node =
      frame.add_node(Role::button, id, place, format_text(TextKey::ui_facet_pin, frame.lang(), {facet.label}));
  node.state |= kStateToggle | (facet.pinned ? kStateChecked : 0u);
  if (state.activated) frame.emit(app::PinFacet{facet.name});
}

void draw_fold(Frame& frame, const Box& place, const app::FacetView& facet) {
  const NodeId id = frame.id_of("fold");
  const Interaction state = interact(frame, id, place);
  if (state.hovered) fill_hovered(frame, place, kRadius);
  Box text = place.inset(kSpace2, 0);
  const float room = text.width() - kMark - kSpace1;
  text.right = text.left + std::min(measure(frame.type.small_bold, facet.label), room);
  draw_line(frame, frame.type.small_bold, text, frame.palette.text_muted, facet.label);
  draw_mark(frame, facet.folded ? Icon::chevron_right : Icon::chevron_down,
            {text.right + kSpace1 + kMark / 2, middle(place).y}, kMark, state.hovered || state.focused || facet.folded,
            frame.palette.text_muted);
  draw_focus_ring(frame, id, place.inset(kFocusRing, kFocusRing), kRadius);
  SemanticsNode& node =
      frame.add_node(Role::button, id, place, format_text(TextKey::ui_facet_fold, frame.lang(), {facet.label}));
  node.state |= facet.folded ? kStateCollapsed : kStateExpanded;
  if (state.activated) frame.emit(app::FoldFacet{facet.name});
}

}  // namespace

float facet_heading_height(const Frame& frame) {
  const float least = frame.environment.coarse_pointer ? kTargetCoarse : kButtonFine;
  return std::max(least, frame.type.small_bold.line_height + kSpace2);
}

void draw_facet_heading(Frame& frame, const Box& row, const app::FacetView& facet) {
  Box rest = row;
  const Box pin = rest.take_right(frame.environment.coarse_pointer ? kTargetCoarse : kButtonFine);
  const bool pointed = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) &&
                       ImGui::IsMouseHoveringRect(row.min(), row.max());
  draw_fold(frame, rest, facet);
  draw_pin(frame, pin, facet, pointed);
}

}  // namespace tracuu::ui
