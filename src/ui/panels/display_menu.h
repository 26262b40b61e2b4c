// How the explorer looks to this reader: a button, and the menu it opens with theme, text size and text spacing.
#pragma once

#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct DisplayMenuState {
  bool open = false;
  Box button;  // where it was drawn last
  OverlayState overlay;
  ScrollState scroll;
};

void draw_display_button(Frame& frame, const Box& place, DisplayMenuState& state);

// After everything that it may lie over.
void draw_display_menu(Frame& frame, DisplayMenuState& state);

}  // namespace tracuu::ui
