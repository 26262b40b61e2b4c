// The order of the results: a button that says which holds, and the menu it opens.
#pragma once

#include "ui/widgets/overlay.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct SortMenuState {
  bool open = false;
  Box button;  // where it was drawn last
  OverlayState overlay;
};

float sort_button_width(const Frame& frame);
void draw_sort_button(Frame& frame, const Box& place, SortMenuState& state);

// After everything that it may lie over.
void draw_sort_menu(Frame& frame, SortMenuState& state);

}  // namespace tracuu::ui
