#include "ui/widgets/scroll_area.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets/interaction.h"

namespace tracuu::ui {

namespace {

constexpr float kThumb = 6;  // what is seen
constexpr float kMinThumb = 28;
constexpr double kLongWay = 4;         // areas; a longer way is jumped
constexpr float kGlideRate = 14;       // part of the way left behind per second, e-folding
constexpr double kRevealMargin = 0.6;  // of the widget's height
constexpr float kLine = 48;            // an arrow key's step

constexpr ImGuiWindowFlags kChildFlags = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                                         ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                                         ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings;

}  // namespace

double ScrollState::end() const { return std::max(0.0, content - static_cast<double>(view)); }

void ScrollState::reveal(double top, double bottom, double margin) {
  const double height = view;
  if (top - margin < target) glide_to(top - margin);
  else if (bottom + margin > target + height) glide_to(std::min(top - margin, bottom + margin - height));
}

ScrollArea::ScrollArea(Frame& frame, const char* key, const Box& bounds, double content, bool keys, ScrollState& state)
    : frame_(frame), bounds_(bounds), state_(state), outer_(frame.scroll_area) {
  frame.scroll_area = this;
  ImGui::SetCursorScreenPos(bounds.min());
  ImGui::BeginChild(key, ImVec2(bounds.width(), bounds.height()), ImGuiChildFlags_None, kChildFlags);
  state.content = content;
  state.view = bounds.height();
  take_wheel();
  if (keys) take_keys();
  glide();
  top_ = static_cast<double>(bounds.top) -
         std::round(state.offset * static_cast<double>(frame.density)) / static_cast<double>(frame.density);
  const Rect rect{bounds.left, bounds.top, bounds.width(), bounds.height()};
  frame.output.scroll_regions.push_back({rect, state.offset > 0.5, state.offset < state.end() - 0.5});
}

ScrollArea::~ScrollArea() {
  draw_bar();
  ImGui::EndChild();
  frame_.scroll_area = outer_;
}

void ScrollArea::reveal(const Box& widget) {
  const double top = static_cast<double>(widget.top) - top_;
  const double height = static_cast<double>(widget.height());
  state_.reveal(top, top + height, height * kRevealMargin);
  frame_.wake_in(0);
}

Box ScrollArea::inner() const {
  Box box = bounds_;
  box.right -= kScrollbarArea;
  return box;
}

void ScrollArea::take_wheel() {
  const float wheel = ImGui::GetIO().MouseWheel;
  if (wheel == 0 || !ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)) return;
  state_.jump_to(state_.offset - static_cast<double>(wheel * 5 * kFontSizeBase));
}

void ScrollArea::take_keys() {
  const double page = static_cast<double>(std::max(kLine, state_.view - kLine));
  const bool typing = frame_.output.focused_text_field != 0;
  const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, true); };
  const bool shift = ImGui::GetIO().KeyShift;
  if (pressed(ImGuiKey_PageDown)) state_.glide_to(state_.target + page);
  if (pressed(ImGuiKey_PageUp)) state_.glide_to(state_.target - page);
  if (typing) return;  // the other keys belong to the text field
  if (pressed(ImGuiKey_Space)) state_.glide_to(state_.target + (shift ? -page : page));
  if (shift) return;  // and these select
  if (pressed(ImGuiKey_DownArrow)) state_.glide_to(state_.target + static_cast<double>(kLine));
  if (pressed(ImGuiKey_UpArrow)) state_.glide_to(state_.target - static_cast<double>(kLine));
  if (pressed(ImGuiKey_Home)) state_.glide_to(0);
  if (pressed(ImGuiKey_End)) state_.glide_to(state_.end());
}

void ScrollArea::glide() {
  state_.target = std::clamp(state_.target, 0.0, state_.end());
  state_.offset = std::clamp(state_.offset, 0.0, state_.end());
  const double way = state_.target - state_.offset;
  const bool jump = frame_.environment.reduced_motion || std::abs(way) < 0.5 ||
                    std::abs(way) > kLongWay * static_cast<double>(state_.view);
  if (jump) {
    state_.offset = state_.target;
    return;
  }
  state_.offset += way * static_cast<double>(1 - std::exp(-kGlideRate * ImGui::GetIO().DeltaTime));
  frame_.wake_in(0);
}

void ScrollArea::draw_bar() {
  const double end = state_.end();
  if (end <= 0) return;
  const float track = state_.view - 2 * kSpace1;
  const float length = std::min(
      track, std::max(kMinThumb, track * static_cast<float>(static_cast<double>(state_.view) / state_.content)));
  const float room = track - length;
  const float y = bounds_.top + kSpace1 + room * static_cast<float>(state_.offset / end);
  const Box grip{bounds_.right - kScrollbarArea, y, bounds_.right, y + length};
  const ImRect rect(grip.min(), grip.max());
  bool hovered = false, held = false;
  const ImGuiID id = ImGui::GetID("scrollbar");
  if (ImGui::ItemAdd(rect, id, nullptr, ImGuiItemFlags_NoNav))
    ImGui::ButtonBehavior(rect, id, &hovered, &held, ImGuiButtonFlags_PressedOnClick);
  const float mouse_y = ImGui::GetIO().MousePos.y;
  if (held && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
    state_.grab_offset = state_.offset;
    state_.grab_y = mouse_y;
  } else if (held && room > 0) {
    const double to =
        std::clamp(state_.grab_offset + static_cast<double>((mouse_y - state_.grab_y) / room) * end, 0.0, end);
    if (to != state_.offset) frame_.wake_in(0);
    state_.jump_to(to);
  }
  const float inset = (kScrollbarArea - kThumb) / 2;
  fill({grip.left + inset, grip.top, grip.right - inset, grip.bottom},
       hovered || held ? frame_.palette.text_muted : frame_.palette.scrollbar, kThumb / 2);
}

}  // namespace tracuu::ui
