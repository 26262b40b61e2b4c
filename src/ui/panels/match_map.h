// The map of matches along the document's scrollbar: a tick at the place of each, the current one stronger; a press on
// one goes there. The keyboard has the two buttons beside the counter.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Inside the document's scroll area, before its scrollbar is drawn. `above` and `below` are what the content has
// besides the text.
void draw_match_map(Frame& frame, const Box& pane, double above, double below, ReaderState& state);

}  // namespace tracuu::ui
