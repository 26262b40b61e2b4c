// Looking for a text in the open document: a bar above it.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Takes its place from the top of `rest`, where it is open; `pane` is the height of the whole reader.
void draw_find_bar(Frame& frame, Box& rest, float pane, ReaderState& state);

}  // namespace tracuu::ui
