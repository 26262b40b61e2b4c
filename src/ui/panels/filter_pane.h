// The filters: a pane of their own in wide windows, in the place of the results in narrower ones, a sheet over their
// lower part in one column.
#pragma once

#include "ui/panels/dates.h"
#include "ui/panels/facets.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct FilterPaneState {
  ScrollState scroll;
  DatesState dates;
  FacetsState facets;
  OverlayState overlay;  // of the sheet
};

void draw_filter_pane(Frame& frame, const Box& box, bool is_sheet, FilterPaneState& state);

// As a sheet at the bottom while ViewModel::filters_open.
void draw_filter_sheet(Frame& frame, FilterPaneState& state);

}  // namespace tracuu::ui
