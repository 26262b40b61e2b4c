// One value of a facet: a box to tick, its name, how many documents have it, and a bar that shows it.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

struct CheckboxSpec {
  std::string_view key;
  std::string_view name;   // as shown
  std::string_view count;  // as shown
  bool checked = false;
  bool excluded = false;  // crossed out instead
  float share = 0;        // length of the bar, 0 to 1
};

// True when it was pressed.
bool checkbox(Frame& frame, const Box& bounds, const CheckboxSpec& spec);

}  // namespace tracuu::ui
