// The way from place to place: overview, documents, language tools. Tabs in the top bar; in one column a bar at the
// bottom, within a thumb's reach.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

float place_tabs_width(const Frame& frame);
void draw_place_tabs(Frame& frame, const Box& place);

// Low ones have no icons.
void draw_place_bar(Frame& frame, const Box& bar);

// Whether a window of one column has that bar now: nothing is read or filtered that wants all the room.
bool wants_place_bar(const app::ViewModel& view);

}  // namespace tracuu::ui
