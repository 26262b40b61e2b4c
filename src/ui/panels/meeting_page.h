// The page of one meeting that has no name: who met whom on which day, and all reports of it.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Draws it from the top of `box` down; returns its bottom.
float draw_meeting_page(Frame& frame, const Box& box);

}  // namespace tracuu::ui
