// What can be done with the results besides opening them: save them in some form, show them otherwise. Opened by its
// button above the list.
#pragma once

#include "ui/widgets/menu.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct ResultsMenuState {
  MenuState menu;
  MenuState formats;
};

void draw_results_menu_button(Frame& frame, const Box& place, ResultsMenuState& state);

// After everything that it may lie over.
void draw_results_menu(Frame& frame, ResultsMenuState& state);

// While a file is being written: how far it is, and a button that stops it. Takes its place from the bottom of `rest`.
void draw_saving_bar(Frame& frame, Box& rest);

}  // namespace tracuu::ui
