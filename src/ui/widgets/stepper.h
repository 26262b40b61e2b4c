// Two buttons, to the one before and to the next, with the number of the present one between them.
#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/icons.h"

namespace tracuu::ui {

struct Stepper {
  std::string_view key;
  TextKey previous, next;
  Icon previous_icon, next_icon;
  std::string counter;       // as shown
  std::string counter_name;  // as said
  bool has_previous = true, has_next = true;
};

// "3/12".
std::string counter_text(const Frame& frame, std::uint32_t number, std::uint32_t of);

// `size` is a button's side.
float stepper_width(const Frame& frame, const Stepper& stepper, float size);

// -1 or +1 when it was pressed, else 0.
int draw_stepper(Frame& frame, Box place, const Stepper& stepper, float size);

}  // namespace tracuu::ui
