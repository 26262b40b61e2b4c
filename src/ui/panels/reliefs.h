// Where nothing is found: what to leave out, and how many documents that gives.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// From the box's top on. Returns its bottom.
float draw_reliefs(Frame& frame, const Box& box);

}  // namespace tracuu::ui
