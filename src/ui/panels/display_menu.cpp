#include "ui/panels/display_menu.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

namespace tracuu::ui {

namespace {

constexpr float kWidth = 340, kHeader = 48;
constexpr std::array<std::uint32_t, 4> kTextSizes = {100, 125, 150, 200};

// What is set below one another; each gives the index that was pressed, or -1.
class Choices {
 public:
  Choices(Frame& frame, const Box& box) : frame_(frame), box_(box), y_(box.top) {}

  int group(TextKey name, std::span<const Segment> segments, int current) {
    const Typeface& face = frame_.type.small_bold;
    draw_line(frame_, face, {box_.left, y_, box_.right, y_ + face.line_height}, frame_.palette.text_muted,
              frame_.text(name));
    y_ += face.line_height + kSpace1;
    const Box place{box_.left, y_, box_.right, y_ + frame_.target()};
    y_ = place.bottom + kSpace3;
    return segmented(frame_, place, frame_.text(name), segments, current).chosen;
  }

  bool press(TextKey name) {
    const std::string_view text = frame_.text(name);
    const Box place{box_.left, y_, box_.right, y_ + frame_.target()};
    y_ = place.bottom + kSpace2;
    return button(frame_, place, {.key = text, .name = text, .style = ButtonStyle::framed});
  }

  void note(TextKey text) {
    y_ += wrapped_label(frame_, ImVec2(box_.left, y_), box_.width(),
                        {"note", frame_.type.small, frame_.palette.text_muted, frame_.text(text), Role::paragraph});
  }

  float height() const { return y_ - box_.top; }

 private:
  Frame& frame_;
  Box box_;
  float y_;
};

void choose_theme(Frame& frame, Choices& choices) {
  const auto text = [&](TextKey key) { return frame.text(key); };
  const std::array<Segment, 3> segments = {
      Segment{text(TextKey::ui_theme_system), text(TextKey::ui_theme_system_short), {}},
      Segment{text(TextKey::ui_theme_light), text(TextKey::ui_theme_light_short), {}},
      Segment{text(TextKey::ui_theme_dark), text(TextKey::ui_theme_dark_short), {}}};
  const int chosen = choices.group(TextKey::ui_theme, segments, static_cast<int>(frame.view.theme));
  if (chosen >= 0) frame.emit(app::SetTheme{static_cast<app::Theme>(chosen)});
}

void choose_text_size(Frame& frame, Choices& choices) {
  std::array<std::string, kTextSizes.size()> names;
  std::array<Segment, kTextSizes.size()> segments;
  int current = 0;
  for (std::size_t i = 0; i < kTextSizes.size(); ++i) {
    names[i] = format_text(TextKey::ui_text_size_percent, frame.lang(), {std::to_string(kTextSizes[i])});
    segments[i] = {names[i], names[i], {}};
    if (kTextSizes[i] == frame.view.text_size) current = static_cast<int>(i);
  }
  const int chosen = choices.group(TextKey::ui_text_size, segments, current);
  if (chosen >= 0) frame.emit(app::SetTextSize{kTextSizes[static_cast<std::size_t>(chosen)]});
}

void choose_text_face(Frame& frame, Choices& choices) {
  const std::string_view serif = frame.text(TextKey::ui_text_face_serif), sans = frame.text(TextKey::ui_text_face_sans);
  const std::array<Segment, 2> segments = {Segment{serif, serif, {}}, Segment{sans, sans, {}}};
  const int chosen = choices.group(TextKey::ui_text_face, segments, static_cast<int>(frame.view.text_face));
  if (chosen >= 0) frame.emit(app::SetTextFace{static_cast<app::TextFace>(chosen)});
}

void choose_text_spacing(Frame& frame, Choices& choices) {
  const std::string_view normal = frame.text(TextKey::ui_text_spacing_normal),
                         wide = frame.text(TextKey::ui_text_spacing_wide);
  const std::array<Segment, 2> segments = {Segment{normal, normal, {}}, Segment{wide, wide, {}}};
  const int chosen = choices.group(TextKey::ui_text_spacing, segments, frame.view.wide_text ? 1 : 0);
  if (chosen >= 0) frame.emit(app::SetTextSpacing{chosen == 1});
}

// Under its button as far as there is room.
bool is_sheet() { return is_one_column(ImGui::GetIO().DisplaySize.x); }

Box card_at(const DisplayMenuState& state) {
  if (is_sheet()) return sheet_box(kHeader + state.overlay.content + kSpace4, state.overlay);
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const float width = std::min(kWidth, window.x - 2 * kSpace2);
  const float right = std::clamp(state.button.right, width + kSpace2, window.x - kSpace2);
  const float height = std::min(window.y - 2 * kSpace2, kHeader + state.overlay.content + kSpace4);
  const float top = std::clamp(state.button.bottom + kSpace1, kSpace2, window.y - height - kSpace2);
  return {right - width, top, right, top + height};
}

}  // namespace

void draw_display_button(Frame& frame, const Box& place, DisplayMenuState& state) {
  state.button = place;
  const ButtonSpec spec{
      .key = "display", .name = frame.text(TextKey::ui_display), .label = "Aa", .expanded = state.open};
  if (!button(frame, place, spec)) return;
  state.open = !state.open;
  frame.wake_in(0);
}

void draw_display_menu(Frame& frame, DisplayMenuState& state) {
  if (!state.open) {
    close_overlay(frame, state.overlay);
    return;
  }
  const Box card = card_at(state);
  const OverlaySpec spec{
      .key = "display", .bounds = card, .name = frame.text(TextKey::ui_display), .sheet = is_sheet()};
  Overlay menu(frame, spec, state.overlay);
  Box rest = card.inset(kSpace4, 0);
  rest.top += menu.handle();
  const bool closes = menu.draw_header(rest.take_top(kHeader), frame.text(TextKey::ui_display));
  float content = 0;
  {
    rest.right += kSpace3;
    ScrollArea area(frame, "display choices", rest, static_cast<double>(state.overlay.content), true, state.scroll);
    Choices choices(frame, {rest.left, static_cast<float>(area.top()), area.inner().right, rest.bottom});
    choose_theme(frame, choices);
    choose_text_size(frame, choices);
    choose_text_face(frame, choices);
    choose_text_spacing(frame, choices);
    if (choices.press(TextKey::ui_print)) frame.emit(app::Print{});
    if (choices.press(TextKey::ui_plain_page)) frame.emit(app::OpenPlainPage{});
    choices.note(TextKey::ui_display_system);
    content = choices.height();
  }
  if (content != state.overlay.content || closes) frame.wake_in(0);
  state.overlay.content = content;
  if (closes) state.open = false;
}

}  // namespace tracuu::ui
