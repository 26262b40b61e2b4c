#include "ui/widgets/roving.h"

#include <algorithm>

namespace tracuu::ui {

void begin_roving(const Frame& frame, std::span<const NodeId> ids, NodeId first, Roving& roving) {
  const NodeId focus = frame.focus().node;
  const bool has_focus = focus != 0 && std::ranges::find(ids, focus) != ids.end();
  roving.focused = has_focus ? focus : 0;
  if (has_focus) roving.stop = focus;
  else if (std::ranges::find(ids, roving.stop) == ids.end()) roving.stop = first;
}

void rove(SemanticsNode& node, const Roving& roving) {
  node.state |= kStateRoving;
  if (node.id == roving.stop) node.state |= kStateTabStop;
}

RovingStep roving_step() {
  const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, true) ? 1 : 0; };
  RovingStep step;
  step.right = pressed(ImGuiKey_RightArrow) - pressed(ImGuiKey_LeftArrow);
  if (step.right == 0) step.down = pressed(ImGuiKey_DownArrow) - pressed(ImGuiKey_UpArrow);
  step.to_first = pressed(ImGuiKey_Home) != 0;
  step.to_last = pressed(ImGuiKey_End) != 0;
  step.is_far = ImGui::GetIO().KeyCtrl;
  return step;
}

}  // namespace tracuu::ui
