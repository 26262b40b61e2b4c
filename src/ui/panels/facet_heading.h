// The heading of a facet: folds its values away, and pins the facet to the top.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

float facet_heading_height(const Frame& frame);

void draw_facet_heading(Frame& frame, const Box& row, const app::FacetView& facet);

}  // namespace tracuu::ui
