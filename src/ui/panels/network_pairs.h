// Whom the party met that was pressed in the network: a button for each.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// 0 where none was.
float network_pairs_height(const Frame& frame, const engine::Meetings& meetings, float width);
void draw_network_pairs(Frame& frame, const Box& box, const engine::Meetings& meetings);

}  // namespace tracuu::ui
