// A list of things to do or to choose, in a card below the button that opens it or where the pointer is. Higher than
// the window, it scrolls.
#pragma once

#include <optional>
#include <span>

#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

struct MenuEntry {
  std::string_view name;  // its key too
  bool disabled = false;
  bool toggle = false;  // it is on or off
  bool on = false;
};

// Kept from frame to frame.
struct MenuState {
  bool open = false;
  ImVec2 corner;  // the card's top right corner, or its top left one
  bool to_right = false;
  OverlayState overlay;
  ScrollState scroll;
};

struct MenuSpec {
  const char* key = "";
  std::string_view name;
  std::span<const MenuEntry> entries;
};

// A button that opens and closes the menu.
void draw_menu_button(Frame& frame, const Box& place, const char* key, std::string_view name, MenuState& state);

// Opens the one where the other, which it was chosen from, has been.
void open_in_place_of(const MenuState& from, MenuState& state);

// After everything that it may lie over. The number of the entry that was chosen, which closes the menu.
std::optional<std::size_t> draw_menu(Frame& frame, const MenuSpec& spec, MenuState& state);

}  // namespace tracuu::ui
