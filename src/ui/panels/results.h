// The results: how many, in which order, under which filters, and the list of them, drawn only where it is in sight.
#pragma once

#include <string>

#include "ui/layout.h"
#include "ui/panels/results_menu.h"
#include "ui/panels/row_menu.h"
#include "ui/panels/sort_menu.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct ResultsState {
  ScrollState scroll;
  SortMenuState sort;
  ResultsMenuState menu;
  RowMenuState row_menu;
  Box explained;                // the row whose place in the ranking is being explained, as drawn last
  float above = 0, notice = 0;  // heights in a low pane: of what stands above the list, of what stands in its place
  std::uint32_t ranking = 0;    // results_revision that the scroll position belongs to
  std::string open_document;    // the one whose row was last brought into sight
  std::uint32_t asked_first = 0, asked_count = 0, asked_ranking = 0;  // the last ShowHits
};

void draw_results(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state);

}  // namespace tracuu::ui
