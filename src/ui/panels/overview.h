// The front page of a collection: what it holds, since when, by whom, which names stand out, what is to be known of its
// dates and files, and how it was made. Whatever is counted leads to its documents.
#pragma once

#include "ui/frame.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct OverviewState {
  ScrollState scroll;
  bool asked = false;  // for what is to be shown
};

void draw_overview(Frame& frame, const Box& box, OverviewState& state);

}  // namespace tracuu::ui
