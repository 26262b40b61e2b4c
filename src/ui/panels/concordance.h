// Lines of a concordance: the expression in the middle, what stands beside it left and right; in narrow panes below its
// document's title.
#pragma once

#include "ui/panels/language_rows.h"

namespace tracuu::ui {

float concordance_row_height(const Frame& frame, float width);
void draw_concordance(Frame& frame, const BodyPlace& place, LanguageState& state);

}  // namespace tracuu::ui
