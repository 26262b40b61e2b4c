// The pairs that met most, as a list: where there is no room for a matrix.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

float meetings_pairs_height(const Frame& frame, const engine::Meetings& meetings);
void draw_meetings_pairs(Frame& frame, const Box& box, const engine::Meetings& meetings);

}  // namespace tracuu::ui
