// The heading of a table's column: where the table can be ordered by it, a button that says whether it is.
#pragma once

#include "ui/widgets/label.h"

namespace tracuu::ui {

struct ColumnHeading {
  std::string_view name;
  bool orders = false;  // the table can be ordered by it …
  bool holds = false;   // … and is
  Align align = Align::right;
};

// True when it was pressed.
bool column_heading(Frame& frame, const Box& place, const ColumnHeading& heading);

}  // namespace tracuu::ui
