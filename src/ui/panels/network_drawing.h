// The picture of the network itself, and what the pointer does on it.
#pragma once

#include <string>

#include "ui/panels/meetings.h"

namespace tracuu::ui {

// Draws state.picture in its place, within the list whose items its circles are. Returns what is to be said of that
// which stands out; "" where nothing does.
std::string draw_network(Frame& frame, const Box& box, MeetingsState& state);

}  // namespace tracuu::ui
