// Who met whom as a matrix of the parties that met most: how often as a number on a ground of one hue. Arrow keys walk
// among all cells; what is pressed is the pair, or the party of a heading, whose meetings are listed below.
#pragma once

#include "ui/frame.h"
#include "ui/widgets/roving.h"

namespace tracuu::ui {

// With the line below it that says more of the cell that is pointed at.
float meetings_matrix_height(const Frame& frame, const engine::Meetings& meetings, float width);
void draw_meetings_matrix(Frame& frame, const Box& box, const engine::Meetings& meetings, Roving& roving);

}  // namespace tracuu::ui
