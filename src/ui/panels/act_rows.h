// Rows of the ledgers of acts and commitments: who, for whom, what, to whom, the sentence; who owes it to whom by when.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

float act_row_height(const Frame& frame);
void draw_act(Frame& frame, const Box& bounds, const engine::ActRow& row, std::uint32_t number);

}  // namespace tracuu::ui
