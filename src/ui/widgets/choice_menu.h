// A button that says which of several choices holds, and the menu it opens. One state serves all the menus of a panel:
// at most one is open.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct ChoiceMenuState {
  std::string open;  // key of the menu that is; "" none
  Box button;        // where its button was drawn last
  OverlayState overlay;
  ScrollState scroll;
  // What the open menu shows.
  std::string name;
  std::vector<std::string> choices;
  std::size_t current = 0;
};

struct ChoiceSpec {
  std::string_view key;
  std::string_view name;  // what is chosen
  std::span<const std::string> choices;
  std::size_t current = 0;
};

float choice_button_width(const Frame& frame, const ChoiceSpec& spec);
void choice_button(Frame& frame, const Box& place, const ChoiceSpec& spec, ChoiceMenuState& state);

struct Chosen {
  std::string key;
  std::size_t index = 0;
};

// The open menu, drawn after everything that it may lie over; what was pressed in it.
std::optional<Chosen> draw_choice_menu(Frame& frame, ChoiceMenuState& state);

}  // namespace tracuu::ui
