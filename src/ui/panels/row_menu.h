// What can be done with a result besides opening it: see why it is there, what is like it, and its copies.
#pragma once

#include <string>

#include "ui/widgets/menu.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct RowMenuState {
  MenuState menu;
  std::string document;  // its id
  std::uint32_t copies = 0;
};

// Below the row's button.
void open_row_menu(const Box& button, const engine::Hit& hit, RowMenuState& state);

// After everything that it may lie over.
void draw_row_menu(Frame& frame, RowMenuState& state);

// "+3 near copies".
std::string format_copies(std::uint32_t copies, Lang lang);

}  // namespace tracuu::ui
