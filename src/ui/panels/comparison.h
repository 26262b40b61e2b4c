// The open document beside another one: paragraphs that belong together in a row, what differs marked. What only the
// first has is struck through, what only the second has is underlined. In narrow windows one below the other.
#pragma once

#include <string>

#include "ui/comparison_layout.h"
#include "ui/layout.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct ComparisonState {
  ScrollState scroll;
  ComparisonLayout layout;
  std::string first, second;       // the ids that the layout is of
  std::uint32_t shown_change = 0;  // the current one when it was last brought into sight
  bool wants_change = false;       // bring it into sight as soon as its row is laid out
  double header = 0;               // height of what stands above the rows, as of the last frame
};

// REQUIRES: the view compares.
void draw_comparison(Frame& frame, const Box& box, Arrangement arrangement, ComparisonState& state);

}  // namespace tracuu::ui
