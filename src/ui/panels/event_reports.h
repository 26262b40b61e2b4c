// The reports of an event: what each says of when and where it was, and what it alone says.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// From the top of the box down; returns where they end.
float draw_event_reports(Frame& frame, const Box& box);

}  // namespace tracuu::ui
