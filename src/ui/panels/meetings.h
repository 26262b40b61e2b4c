// Who met whom: a matrix or a network of how often, above the list of what is reported.
#pragma once

#include "ui/panels/network_picture.h"
#include "ui/widgets/roving.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct MeetingsState {
  Roving roving;
  NetworkPicture picture;
};

// 0 where nobody met, or something else is asked for.
float meetings_height(const Frame& frame, float width);
void draw_meetings(Frame& frame, const Box& box, MeetingsState& state);

}  // namespace tracuu::ui
