// Looking for a text in the open document: a bar above it.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Takes its place from the top of `rest`, where it is open.
void draw_find_bar(Frame& frame, Box& rest, ReaderState& state);

}  // namespace tracuu::ui
