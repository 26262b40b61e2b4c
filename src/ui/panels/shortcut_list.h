// The keys of all commands that have any, as a part of the help.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Below the box's top; returns the height.
float draw_shortcuts(Frame& frame, const Box& box);

}  // namespace tracuu::ui
