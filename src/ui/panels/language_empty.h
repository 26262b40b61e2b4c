// What stands where a tool has nothing to show: what to do next, and frequent expressions to begin with.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Whether that is so.
bool is_language_empty(const app::LanguageView& answer);

// From `box`'s top on; returns its bottom.
float draw_language_empty(Frame& frame, const Box& box);

}  // namespace tracuu::ui
