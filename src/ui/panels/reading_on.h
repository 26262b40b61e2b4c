// Of a long document the mirror holds the neighbourhood of what is in sight. Whoever reads there goes on to the next
// part, or back to the one before, by a button at either end of it, seen while it has the focus.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Blocks of the layout: begin to end, without it.
struct MirroredBlocks {
  std::uint32_t begin = 0, end = 0;
};

// Before and after the nodes of these blocks; `above` is the height of what stands above the text, `pane` where the
// document is drawn.
void draw_read_back(Frame& frame, const Box& pane, double above, const MirroredBlocks& mirrored, ReaderState& state);
void draw_read_on(Frame& frame, const Box& pane, double above, const MirroredBlocks& mirrored, ReaderState& state);

}  // namespace tracuu::ui
