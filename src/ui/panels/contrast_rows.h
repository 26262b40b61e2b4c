// Rows of a comparison: what it is, how sure the difference is, and how many documents of either side have it.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

float contrast_row_height(const Frame& frame, float width);

void draw_contrast(Frame& frame, const Box& bounds, const engine::ContrastRow& row, std::uint32_t number);

}  // namespace tracuu::ui
