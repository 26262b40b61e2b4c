#include "ui/panels/sort_menu.h"

#include <algorithm>
#include <array>

#include "ui/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

struct SortChoice {
  engine::Sort sort;
  TextKey name;
};
constexpr std::array kSortChoices = {SortChoice{engine::Sort::relevance, TextKey::ui_sort_relevance},
                                     SortChoice{engine::Sort::recent, TextKey::ui_sort_recent},
                                     SortChoice{engine::Sort::newest, TextKey::ui_sort_newest},
                                     SortChoice{engine::Sort::oldest, TextKey::ui_sort_oldest}};

std::string_view name_of(const Frame& frame, engine::Sort sort) {
  const auto choice = std::ranges::find(kSortChoices, sort, &SortChoice::sort);
  return frame.text(choice->name);
}

bool is_asked_by_query(const app::ViewModel& view) { return !view.query.empty() && view.sort_in_force != view.sort; }

float row_height(const Frame& frame) { return frame.target() + kSpace1; }

float menu_width(const Frame& frame) {
  float width = 0;
  for (const SortChoice& choice : kSortChoices) width = std::max(width, button_width(frame, frame.text(choice.name)));
  return width + kSpace5;
}

bool is_sheet() { return is_one_column(ImGui::GetIO().DisplaySize.x); }

Box menu_box(const Frame& frame, const SortMenuState& state) {
  if (is_sheet()) return sheet_box(std::max(state.overlay.content, row_height(frame)) + kSpace3, state.overlay);
  const float width = menu_width(frame);
  const float right = std::max(state.button.right, width + kSpace2);
  const float height = std::max(state.overlay.content, row_height(frame));
  const float below = state.button.bottom + kSpace1;
  const float top = std::max(kSpace2, std::min(below, ImGui::GetIO().DisplaySize.y - height - kSpace2));
  return {right - width, top, right, top + height};
}

}  // namespace

float sort_button_width(const Frame& frame) {
  return button_width(frame, name_of(frame, frame.view.sort_in_force)) + kIcon;
}

void draw_sort_button(Frame& frame, const Box& place, SortMenuState& state) {
  state.button = place;
  const std::string_view label = name_of(frame, frame.view.sort_in_force);
  const std::string name = std::string(frame.text(TextKey::ui_sort)).append(": ").append(label);
  const ButtonSpec spec{.key = "sort",
                        .name = name,
                        .label = label,
                        .icon = Icon::chevron_down,
                        .style = ButtonStyle::menu,
                        .expanded = state.open};
  if (!button(frame, place, spec)) return;
  state.open = !state.open;
  frame.wake_in(0);
}

void draw_sort_menu(Frame& frame, SortMenuState& state) {
  if (!state.open) {
    close_overlay(frame, state.overlay);
    return;
  }
  const Box card = menu_box(frame, state);
  const OverlaySpec menu_spec{.key = "sort", .bounds = card, .name = frame.text(TextKey::ui_sort), .sheet = is_sheet()};
  Overlay menu(frame, menu_spec, state.overlay);
  Box rest = card.inset(is_sheet() ? kSpace3 : kSpace1, kSpace1);
  const float top = rest.top += menu.handle();
  for (const SortChoice& choice : kSortChoices) {
    const std::string_view name = frame.text(choice.name);
    const Box row = rest.take_top(row_height(frame)).inset(0, 2);
    const bool holds = frame.view.sort_in_force == choice.sort;
    const ButtonSpec spec{.key = name, .name = name, .toggle = true, .on = holds};
    if (holds) menu.focus_first(frame.id_of(name));
    if (button(frame, row, spec)) {
      frame.emit(app::SetSort{choice.sort});
      state.open = false;
    }
  }
  if (is_asked_by_query(frame.view)) {
    const LabelSpec note{"note", frame.type.small, frame.palette.text_muted, frame.text(TextKey::ui_sort_by_query)};
    rest.top += kSpace1 + wrapped_label(frame, ImVec2(rest.left + kSpace2, rest.top), rest.width() - kSpace4, note);
  }
  const float content = rest.top + 2 * kSpace1 - top;
  if (content != state.overlay.content || !state.open || menu.is_dismissed()) frame.wake_in(0);
  state.overlay.content = content;
  if (menu.is_dismissed()) state.open = false;
}

}  // namespace tracuu::ui
