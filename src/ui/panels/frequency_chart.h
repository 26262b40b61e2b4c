// How often the expression occurs: over time as a chart that leads from years to months to days, by a facet's values as
// rows.
#pragma once

#include "ui/panels/language_rows.h"

namespace tracuu::ui {

// The height of what draw_frequencies() draws where there is `room` for it.
float frequencies_height(const Frame& frame, float room);
void draw_frequencies(Frame& frame, const BodyPlace& place, LanguageState& state);

}  // namespace tracuu::ui
