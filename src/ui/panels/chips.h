// The active filters as chips, each of which takes itself off, and one that takes off all.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Below y, in as many rows as needed; returns their height, 0 without filters.
float draw_chips(Frame& frame, float left, float top, float width);

}  // namespace tracuu::ui
