// The way from place to place: overview, documents, facts, language tools. Tabs in the top bar; in one column a bar at
// the bottom, within a thumb's reach.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// How the tabs stand: by their names, or by icons where names would leave the search field too little room.
struct PlaceTabs {
  bool names = true;
  float width = 0;
};

// `room`: for tabs and search field together.
PlaceTabs place_tabs(const Frame& frame, float room);
void draw_place_tabs(Frame& frame, const Box& place, const PlaceTabs& tabs);

// Low ones have no icons.
void draw_place_bar(Frame& frame, const Box& bar);

// Whether a window of one column has that bar now: nothing is read or filtered that wants all the room.
bool wants_place_bar(const app::ViewModel& view);

}  // namespace tracuu::ui
