// What stands beside the open document when it is asked for: its outline, where it is from, what it may be compared
// with. A column where the pane has room for one and the text, else a card over it.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Takes the column off `rest`, where there is one, and draws it.
void draw_reader_column(Frame& frame, Box& rest, ReaderState& state);

// The card, after everything else; `body` is where it may lie.
void draw_reader_card(Frame& frame, const Box& body, ReaderState& state);

// Whether the document has headings to make an outline of: one alone is its title.
bool has_outline(const app::ViewModel& view);

}  // namespace tracuu::ui
