// The text of the open document: its lines on the canvas, its paragraphs for the mirror, what is selected of it.
#pragma once

#include "ui/panels/reader.h"

namespace tracuu::ui {

// Where it is drawn: `top` is where the text begins on the canvas, scrolled or not.
struct TextColumn {
  Box pane;   // where the document is drawn
  Box sight;  // what is seen of the text: the pane without the scrollbar
  float left = 0;
  double top = 0;
  double above = 0;  // the height of what stands above the text
  NodeId node = 0;   // of the article
};

void draw_reader_text(Frame& frame, const TextColumn& column, ReaderState& state);

}  // namespace tracuu::ui
