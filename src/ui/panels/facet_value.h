// One value of a facet: a box to tick, and beside it the button that excludes the value.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

float facet_value_height(const Frame& frame);

// `share`: length of its bar, 0 to 1.
void draw_facet_value(Frame& frame, const Box& row, const std::string& facet, const app::FacetValueView& value,
                      float share);

}  // namespace tracuu::ui
