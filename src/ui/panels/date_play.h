// Playing the documents through time: one bar of the histogram after the other is chosen.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ui/frame.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct DatePlayState {
  std::vector<std::string> steps;  // ISO dates; those that were bars when it was started
  std::size_t next = 0;
  bool playing = false;
  double due = 0;  // Environment::now at which the next one comes
};

// The button that starts and pauses it; where motion is to be reduced, each press is one step. Nothing where there is
// only one bar.
void draw_play(Frame& frame, const Box& place, DatePlayState& state);

}  // namespace tracuu::ui
