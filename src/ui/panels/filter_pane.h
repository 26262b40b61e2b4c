// The filters: a pane of their own in wide windows, in narrow ones a sheet in the place of the results.
#pragma once

#include "ui/panels/dates.h"
#include "ui/panels/facets.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct FilterPaneState {
  ScrollState scroll;
  DatesState dates;
  FacetsState facets;
};

void draw_filter_pane(Frame& frame, const Box& box, bool is_sheet, FilterPaneState& state);

}  // namespace tracuu::ui
