// Where the open document is from, as far as the corpus says: its fields, its file and how that was read, its length,
// the hash of its text.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

void draw_about(Frame& frame, const Box& box, ReaderSideState& side);

}  // namespace tracuu::ui
