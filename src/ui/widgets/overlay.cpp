#include "ui/widgets/overlay.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kPill = 36, kPullToClose = 72;
constexpr float kLeastBehind = 0.18f;  // of the window's height stays in sight behind a sheet
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
      state_(state),
      appears_(!state.shown),
      open_(begin(spec)),
      scope_(frame, Role::dialog, spec.key, spec.bounds, spec.name) {
  if (spec.modal) scope_.node().state |= kStateModal;
  if (appears_) state.opener = frame.focus().node;
  state.shown = true;
  const bool beside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                      !ImGui::IsMouseHoveringRect(spec.bounds.min(), spec.bounds.max(), false);
  dismissed_ = !appears_ && (beside || ImGui::IsKeyPressed(ImGuiKey_Escape, false));
  if (!spec.sheet) return;
  handle_ = kSheetHandle;
  Box bar = spec.bounds;
  if (take_pull(bar.take_top(kSheetHandle), state)) dismissed_ = true;
}

// Whether it was pulled far enough to close.
bool Overlay::take_pull(const Box& handle, OverlayState& state) {
  const float middle = (handle.left + handle.right) / 2;
  fill(Box{middle - kPill / 2, handle.top, middle + kPill / 2, handle.bottom}.middle(kSpace1),
       frame_.palette.border_strong, kSpace1 / 2);
  frame_.output.drag_areas.push_back({handle.left, handle.top, handle.width(), handle.height()});
  const ImGuiIO& io = ImGui::GetIO();
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && ImGui::IsMouseHoveringRect(handle.min(), handle.max(), false))
    state.pulling = true;
  if (!state.pulling) return false;
  state.pulled = std::max(0.0f, io.MousePos.y - io.MouseClickedPos[ImGuiMouseButton_Left].y);
  if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) return false;
  const bool far = state.pulled > kPullToClose;
  state.pulling = false;
  state.pulled = 0;
  frame_.wake_in(0);
  return far;
}

Box sheet_box(float height, const OverlayState& state) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const float top = std::floor(std::max(window.y * kLeastBehind, window.y - height - kSheetHandle)) + state.pulled;
  return {0, top, window.x, window.y + kRadiusLarge};
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

Overlay::~Overlay() {
  state_.focused = scope_.holds_focus() ? frame_.focus().node : 0;
  ImGui::End();
}

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

Card::Card(Frame& frame, const char* key, const Box& bounds) {
  constexpr float kRoom = kShadow + 4;  // for the shadow
  ImGui::SetNextWindowPos(bounds.inset(-kRoom, -kRoom).min());
  ImGui::SetNextWindowSize(ImVec2(bounds.width() + 2 * kRoom, bounds.height() + 2 * kRoom));
  ImGui::Begin(key, nullptr, kLayerFlags | ImGuiWindowFlags_NoFocusOnAppearing);
  draw_card(frame, bounds);
}

Card::~Card() { ImGui::End(); }

void close_overlay(Frame& frame, OverlayState& state) {
  if (!state.shown) return;
  state.shown = false;
  const NodeId focus = frame.focus().node;
  const bool went_elsewhere = focus != 0 && focus != state.focused;
  if (state.opener != 0 && !went_elsewhere) frame.move_focus_by_pointer(state.opener);
}

}  // namespace tracuu::ui
