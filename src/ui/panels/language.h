// The language tools: what is asked, and what the answer is.
#pragma once

#include "ui/layout.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct LanguageState {
  ScrollState scroll;
};

void draw_language(Frame& frame, const Box& box, Arrangement arrangement, LanguageState& state);

}  // namespace tracuu::ui
