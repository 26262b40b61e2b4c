#include "ui/panels/help.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/panels/shortcut_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kWidest = 720, kHeader = 60, kNarrow = 560;
constexpr float kExampleShare = 0.46f;  // of the width, where the meaning stands beside it

struct Row {
  TextKey example, meaning;
};
constexpr std::array kRows = {Row{TextKey::ui_help_and_example, TextKey::ui_help_and},
                              Row{TextKey::ui_help_phrase_example, TextKey::ui_help_phrase},
                              Row{TextKey::ui_help_not_example, TextKey::ui_help_not},
                              Row{TextKey::ui_help_or_example, TextKey::ui_help_or},
                              Row{TextKey::ui_help_group_example, TextKey::ui_help_group},
                              Row{TextKey::ui_help_near_example, TextKey::ui_help_near},
                              Row{TextKey::ui_help_prefix_example, TextKey::ui_help_prefix},
                              Row{TextKey::ui_help_exact_example, TextKey::ui_help_exact},
                              Row{TextKey::ui_help_field_example, TextKey::ui_help_field},
                              Row{TextKey::ui_help_date_example, TextKey::ui_help_date},
                              Row{TextKey::ui_help_undated_example, TextKey::ui_help_undated},
                              Row{TextKey::ui_help_sort_example, TextKey::ui_help_sort}};

// True when the example was pressed.
bool draw_example(Frame& frame, const Box& place, std::string_view example) {
  const float width = std::min(place.width(), button_width(frame, example));
  const ButtonSpec spec{.key = example, .name = example, .style = ButtonStyle::framed, .lang = "vi"};
  return button(frame, {place.left, place.top, place.left + width, place.bottom}, spec);
}

// Returns the row's height.
float draw_row(Frame& frame, const Box& box, const Row& row) {
  const std::string_view example = frame.text(row.example);
  const float height = frame.target();
  const bool beside = box.width() >= kNarrow;
  const float split = beside ? box.width() * kExampleShare : box.width();
  if (draw_example(frame, {box.left, box.top, box.left + split - (beside ? kSpace3 : 0), box.top + height}, example)) {
    frame.emit(app::SetHelpOpen{false});
    frame.emit(app::TryQuery{std::string(example)});
  }
  const float left = beside ? box.left + split : box.left;
  const float top = beside ? box.top + (height - frame.type.body.line_height) / 2 : box.top + height + kSpace1;
  const std::string key = std::string("meaning ").append(example);
  const float text =
      wrapped_label(frame, ImVec2(left, frame.snapped(top)), box.right - left,
                    {key, frame.type.body, frame.palette.text_muted, frame.text(row.meaning), Role::paragraph});
  return std::max(box.top + height, top + text) - box.top + (beside ? kSpace2 : kSpace4);
}

// The ways from here to the palette and to the introduction.
float draw_more_help(Frame& frame, const Box& row) {
  float left = row.left;
  const auto offer = [&](TextKey key, app::Command command) {
    const std::string_view name = frame.text(key);
    const float width = std::min(button_width(frame, name), row.right - left);
    const ButtonSpec spec{.key = name, .name = name, .style = ButtonStyle::framed};
    const bool pressed = button(frame, {left, row.top, left + width, row.bottom}, spec);
    left += width + kSpace2;
    if (!pressed) return;
    frame.emit(app::SetHelpOpen{false});
    frame.emit(std::move(command));
  };
  offer(TextKey::ui_command_palette, app::SetPaletteOpen{true});
  offer(TextKey::ui_command_welcome, app::SetWelcome{1});
  return row.height();
}

float draw_content(Frame& frame, const Box& box) {
  float y = box.top;
  y += wrapped_label(
           frame, ImVec2(box.left, y), box.width(),
           {"intro", frame.type.body, frame.palette.text, frame.text(TextKey::ui_help_intro), Role::paragraph}) +
       kSpace4;
  for (const Row& row : kRows) y += draw_row(frame, {box.left, y, box.right, box.bottom}, row);
  y += kSpace4;
  y += draw_shortcuts(frame, {box.left, y, box.right, box.bottom}) + kSpace3;
  y += draw_more_help(frame, {box.left, y, box.right, y + frame.target()});
  return y + kSpace3 - box.top;
}

Box card_for(float content) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const float width = std::min(kWidest, window.x - 2 * kSpace2);
  const float height = std::min(window.y - 2 * kSpace2, kHeader + std::max(content, kHeader));
  // On whole pixels: what is inside is then as high in every frame.
  const float left = std::floor((window.x - width) / 2);
  const float top = std::floor(std::max(kSpace2, (window.y - height) * 0.4f));
  return {left, top, left + width, top + height};
}

}  // namespace

void draw_help(Frame& frame, HelpState& state) {
  if (!frame.view.help_open) {
    close_overlay(frame, state.overlay);
    return;
  }
  const Box card = card_for(state.overlay.content);
  const std::string_view title = frame.text(TextKey::ui_help);
  Overlay overlay(frame, {.key = "help", .bounds = card, .name = title, .modal = true}, state.overlay);
  Box rest = card.inset(kSpace5, 0);
  if (overlay.draw_header(rest.take_top(kHeader), title)) frame.emit(app::SetHelpOpen{false});
  float content = 0;
  {
    rest.right += kSpace4;
    ScrollArea area(frame, "help text", rest, static_cast<double>(state.overlay.content), true, state.scroll);
    const Box inner{rest.left, static_cast<float>(area.top()), area.inner().right - kSpace1, rest.bottom};
    content = draw_content(frame, inner);
  }
  if (content != state.overlay.content) frame.wake_in(0);
  state.overlay.content = content;
}

}  // namespace tracuu::ui
