#include "ui/widgets/interaction.h"

#include <imgui_internal.h>

#include <algorithm>

#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

Interaction interact(Frame& frame, NodeId id, const Box& bounds) {
  Interaction result;
  const ImRect rect(bounds.min(), bounds.max());
  if (ImGui::ItemAdd(rect, id, nullptr, ImGuiItemFlags_NoNav)) {
    result.activated = ImGui::ButtonBehavior(rect, id, &result.hovered, &result.held);
  }
  if (result.held && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) frame.move_focus_by_pointer(id);
  if (result.hovered) frame.output.hand_cursor = true;
  result.activated = result.activated || frame.is_activated(id);
  result.focused = frame.focus().node == id;
  reveal_focused(frame, id, bounds);
  return result;
}

void reveal_focused(Frame& frame, NodeId id, const Box& bounds) {
  const bool comes = frame.focus().node == id && frame.event_for(id, NodeAction::focus) != nullptr;
  if (comes && frame.scroll_area != nullptr) frame.scroll_area->reveal(bounds);
}

void draw_focus_ring(const Frame& frame, NodeId id, const Box& bounds, float radius) {
  if (frame.focus().node != id || !frame.focus().ring) return;
  const float ring = frame.focus_ring();
  outline(bounds.inset(-ring, -ring), frame.palette.focus, radius + ring, ring);
}

void fill(const Box& box, ImU32 colour, float radius) {
  ImGui::GetWindowDrawList()->AddRectFilled(box.min(), box.max(), colour, radius);
}

void outline(const Box& box, ImU32 colour, float radius, float thickness) {
  const Box centred = box.inset(thickness / 2 - 0.5f, thickness / 2 - 0.5f);
  ImGui::GetWindowDrawList()->AddRect(centred.min(), centred.max(), colour, radius, ImDrawFlags_None, thickness);
}

void fill_hovered(const Frame& frame, const Box& box, float radius) {
  fill(box, frame.palette.surface_hover, radius);
  outline(box, frame.palette.hover_outline, radius);
}

void fill_chosen(const Frame& frame, const Box& box, float radius) {
  fill(box, frame.palette.accent_soft, radius);
  outline(box, frame.palette.chosen_outline, radius, kStrokeStrong);
}

void horizontal_rule(const Frame& frame, float left, float right, float y, ImU32 colour) {
  const float top = frame.snapped(y),
              thickness = std::max(1.0f, frame.snapped(kHairline) * frame.density) / frame.density;
  fill({left, top, right, top + thickness}, colour);
}

void vertical_rule(const Frame& frame, float x, float top, float bottom, ImU32 colour) {
  const float left = frame.snapped(x),
              thickness = std::max(1.0f, frame.snapped(kHairline) * frame.density) / frame.density;
  fill({left, top, left + thickness, bottom}, colour);
}

ImU32 faded(ImU32 colour, float opacity) {
  const auto alpha = static_cast<ImU32>(static_cast<float>(colour >> IM_COL32_A_SHIFT) * opacity);
  return (colour & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

}  // namespace tracuu::ui
