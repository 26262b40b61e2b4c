// Lines of a concordance: the expression in the middle, what stands beside it left and right; in narrow panes below its
// document's title.
#pragma once

#include "ui/panels/language_rows.h"

namespace tracuu::ui {

float concordance_row_height(const Frame& frame, float width);
// What the lines can be sorted by, above them in one row; in narrow panes a menu has to do. Returns its bottom.
float draw_concordance_headings(Frame& frame, const Box& box, float pane);

void draw_concordance(Frame& frame, const BodyPlace& place, LanguageState& state);

}  // namespace tracuu::ui
