// The headings of the open document, to go to one of them; the one that is being read is marked.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Whether one was chosen.
bool draw_outline(Frame& frame, const Box& box, ReaderState& state);

}  // namespace tracuu::ui
