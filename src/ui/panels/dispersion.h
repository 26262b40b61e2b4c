// Where in each document the expression stands: a strip from its beginning to its end, with a tick for each place and
// behind them how close they stand.
#pragma once

#include "ui/panels/language_rows.h"

namespace tracuu::ui {

float dispersion_row_height(const Frame& frame, float width);
void draw_dispersion(Frame& frame, const BodyPlace& place, LanguageState& state);

}  // namespace tracuu::ui
