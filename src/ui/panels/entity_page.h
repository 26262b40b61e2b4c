// All of one person, organisation, place or event: names, offices over time, what it said, with whom and where it is
// named. Each part leads to its documents, its acts, or another page.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// From the top of `box` down; returns the bottom.
float draw_entity_page(Frame& frame, const Box& box);

}  // namespace tracuu::ui
