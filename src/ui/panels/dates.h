// The documents over time as bars: years, then months, then days. A click on a bar looks closer and filters, dragging
// over bars or Shift with an arrow key takes a range.
#pragma once

#include <optional>
#include <string>

#include "ui/frame.h"
#include "ui/panels/date_play.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct DatesState {
  std::optional<std::size_t> pressed;  // the bar at which the pointer went down
  std::string anchor;                  // the bar from which Shift and arrows extend a range; "" none
  DatePlayState play;
};

// Below y; returns the height, 0 where no document has a date.
float draw_dates(Frame& frame, float left, float top, float width, DatesState& state);

}  // namespace tracuu::ui
