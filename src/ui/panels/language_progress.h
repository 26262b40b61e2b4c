// How far an answer is, with the way to end it; what it comes to, once it is whole.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// One row from `box`'s top on; returns its bottom.
float draw_language_progress(Frame& frame, const Box& box);

}  // namespace tracuu::ui
