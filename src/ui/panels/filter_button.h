// The button that opens the filters where they have no pane of their own; it says how many are set.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Takes its place from the left of the row.
void draw_filter_button(Frame& frame, Box& row);

}  // namespace tracuu::ui
