// The documents that the open one may be compared with: those read before, then the results at hand.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Whether one was chosen.
bool draw_compare_picker(Frame& frame, const Box& box, ReaderSideState& side);

}  // namespace tracuu::ui
