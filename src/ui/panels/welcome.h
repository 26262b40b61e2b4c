// The first visit: three short cards, one after the other, that leave everything else usable.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

struct WelcomeState {
  float height = 0;  // of the card as of the last frame
};

// At the bottom of the body, in its right corner where there is room.
void draw_welcome(Frame& frame, const Box& body, WelcomeState& state);

}  // namespace tracuu::ui
