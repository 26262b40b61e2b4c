// One result of the list: title, where and when, a passage with what was found in it.
#pragma once

#include "ui/panels/row_menu.h"

namespace tracuu::ui {

// The same for every row, so that any row of 154,000 is found by multiplication.
float result_row_height(const Frame& frame);

// `number` counts from 0 in the whole ranking.
void draw_result_row(Frame& frame, const Box& bounds, const engine::Hit& hit, std::uint32_t number, RowMenuState& menu);

// In the place of a row that has not arrived.
void draw_result_placeholder(Frame& frame, const Box& bounds);

}  // namespace tracuu::ui
