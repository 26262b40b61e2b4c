// One set phrase: how often and when it is used, its variants with what each drops and adds, and how it changes from
// year to year. Its passages are rows below (phrase_rows.h).
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// From the top of `box` down; returns the bottom.
float draw_phrase_page(Frame& frame, const Box& box);

}  // namespace tracuu::ui
