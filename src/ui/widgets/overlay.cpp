#include "ui/widgets/overlay.h"

#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

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
  outline(card, frame.palette.border, kRadiusLarge, frame.stroke());
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

bool Overlay::draw_header(Box header, std::string_view title) {
  header.right += kSpace2;
  const Box close = header.take_right(frame_.target()).middle(frame_.target());
  focus_first(frame_.id_of("close"));
  const bool closed =
      button(frame_, close, {.key = "close", .name = frame_.text(TextKey::ui_dialog_close), .icon = Icon::close});
  label(frame_, header, {"title", frame_.type.heading, frame_.palette.text, title, Role::heading, 2});
  return closed || dismissed_;
}

void close_overlay(Frame& frame, OverlayState& state) {
  if (!state.shown) return;
  state.shown = false;
  if (state.opener != 0) frame.move_focus_by_pointer(state.opener);
}

}  // namespace tracuu::ui
