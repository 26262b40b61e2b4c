// What the open document says, as a list to go from: whom and what it names, and who said what. Beside the text or over
// it.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Whether something was chosen: the text shows it.
bool draw_says(Frame& frame, const Box& box, ReaderState& state);

}  // namespace tracuu::ui
