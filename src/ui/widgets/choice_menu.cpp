#include "ui/widgets/choice_menu.h"

#include <algorithm>

#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

float row_height(const Frame& frame) { return frame.target() + kSpace1; }

Box card_of(const Frame& frame, const ChoiceMenuState& state) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  float width = state.button.width();
  for (const std::string& choice : state.choices) width = std::max(width, button_width(frame, choice) + kSpace5);
  width = std::min(width, window.x - 2 * kSpace2);
  const float wanted = row_height(frame) * static_cast<float>(state.choices.size()) + 2 * kSpace1;
  const float height = std::min(wanted, window.y - 2 * kSpace2);
  const float left = std::clamp(state.button.left, kSpace2, window.x - kSpace2 - width);
  const float top = std::clamp(state.button.bottom + kSpace1, kSpace2, window.y - kSpace2 - height);
  return {left, top, left + width, top + height};
}

}  // namespace

float choice_button_width(const Frame& frame, const ChoiceSpec& spec) {
  return button_width(frame, spec.choices[spec.current]) + kIcon;
}

void choice_button(Frame& frame, const Box& place, const ChoiceSpec& spec, ChoiceMenuState& state) {
  const std::string& label = spec.choices[spec.current];
  const std::string name = std::string(spec.name).append(": ").append(label);
  const bool is_open = state.open == spec.key;
  const ButtonSpec shown{.key = spec.key,
                         .name = name,
                         .label = label,
                         .icon = Icon::chevron_down,
                         .style = ButtonStyle::menu,
                         .expanded = is_open};
  if (button(frame, place, shown)) {
    state.open = is_open ? std::string_view() : spec.key;
    frame.wake_in(0);
  }
  if (state.open != spec.key) return;
  state.button = place;
  state.name = spec.name;
  state.choices.assign(spec.choices.begin(), spec.choices.end());
  state.current = spec.current;
}

std::optional<Chosen> draw_choice_menu(Frame& frame, ChoiceMenuState& state) {
  if (state.open.empty()) {
    close_overlay(frame, state.overlay);
    return std::nullopt;
  }
  const Box card = card_of(frame, state);
  Overlay menu(frame, {"choices", card, state.name}, state.overlay);
  std::optional<Chosen> chosen;
  const double content = static_cast<double>(row_height(frame) * static_cast<float>(state.choices.size()));
  const ScrollArea area(frame, "choices", card.inset(0, kSpace1), content, true, state.scroll);
  auto top = static_cast<float>(area.top());
  for (std::size_t i = 0; i < state.choices.size(); ++i, top += row_height(frame)) {
    const Box row{card.left + kSpace1, top + 2, card.right - kSpace1, top + row_height(frame) - 2};
    const bool holds = i == state.current;
    if (holds) menu.focus_first(frame.id_of(state.choices[i]));
    const ButtonSpec spec{.key = state.choices[i], .name = state.choices[i], .toggle = true, .on = holds};
    if (button(frame, row, spec)) chosen = Chosen{state.open, i};
  }
  if (chosen || menu.is_dismissed()) {
    state.open.clear();
    frame.wake_in(0);
  }
  return chosen;
}

}  // namespace tracuu::ui
