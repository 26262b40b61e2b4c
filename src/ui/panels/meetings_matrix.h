// Who met whom: a matrix of the parties that met most, how often as a number on a ground of one hue; where there is no
// room for one, the pairs that met most. What is pressed is the pair whose meetings are listed below.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// With what is said below it; 0 where nobody met.
float meetings_matrix_height(const Frame& frame, float width);
void draw_meetings_matrix(Frame& frame, const Box& box);

}  // namespace tracuu::ui
