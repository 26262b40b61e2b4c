// How to write a query: what there is, each with an example to try.
#pragma once

#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct HelpState {
  OverlayState overlay;
  ScrollState scroll;
};

// In the middle of the window; nothing while it is not open.
void draw_help(Frame& frame, HelpState& state);

}  // namespace tracuu::ui
