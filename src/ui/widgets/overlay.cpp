#include "ui/widgets/overlay.h"

#include "ui/widgets/interaction.h"

namespace tracuu::ui {

namespace {

constexpr float kShadow = 12, kShadowStep = 0.35f;

constexpr ImGuiWindowFlags kLayerFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                         ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                         ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse;

void draw_card(const Frame& frame, const Box& card) {
  for (float spread = kShadow; spread > 0; spread -= 2)
    fill({card.left - spread, card.top - spread / 2, card.right + spread, card.bottom + spread + 2},
         faded(frame.palette.shadow, kShadowStep), kRadiusLarge + spread);
  fill(card, frame.palette.surface_raised, kRadiusLarge);
  outline(card, frame.palette.border, kRadiusLarge);
}

}  // namespace

Overlay::Overlay(Frame& frame, const OverlaySpec& spec, OverlayState& state)
    : frame_(frame),
      appears_(!state.shown),
      open_(begin(spec)),
      scope_(frame, Role::dialog, spec.key, spec.bounds, spec.name) {
  if (spec.modal) scope_.node().state |= kStateModal;
  if (appears_) state.opener = frame.focus().node;
  state.shown = true;
  const bool beside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                      !ImGui::IsMouseHoveringRect(spec.bounds.min(), spec.bounds.max(), false);
  dismissed_ = !appears_ && (beside || ImGui::IsKeyPressed(ImGuiKey_Escape, false));
}

bool Overlay::begin(const OverlaySpec& spec) {
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos(ImVec2(0, 0));
  ImGui::SetNextWindowSize(size);
  if (appears_) ImGui::SetNextWindowFocus();
  const bool open = ImGui::Begin(spec.key, nullptr, kLayerFlags);
  if (spec.modal) fill({0, 0, size.x, size.y}, frame_.palette.scrim);
  draw_card(frame_, spec.bounds);
  return open;
}

Overlay::~Overlay() { ImGui::End(); }

void Overlay::focus_first(NodeId id) {
  if (appears_) frame_.move_focus_by_pointer(id);
}

void close_overlay(Frame& frame, OverlayState& state) {
  if (!state.shown) return;
  state.shown = false;
  if (state.opener != 0) frame.move_focus_by_pointer(state.opener);
}

}  // namespace tracuu::ui
