// The command palette: all commands by name, in either language, with their keys.
#pragma once

#include "ui/frame.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct PaletteState {
  OverlayState overlay;
  TextFieldState field;
  ScrollState scroll;
  int active = 0;  // the row that Enter takes
};

void draw_palette(Frame& frame, PaletteState& state);

}  // namespace tracuu::ui
