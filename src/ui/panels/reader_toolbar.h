// The row above the open document: back, previous and next result, previous and next match, what else can be done.
#pragma once

#include "ui/layout.h"
#include "ui/panels/document_menu.h"

namespace tracuu::ui {

// The height of a row of buttons above the document, in a pane of this height.
float reader_bar_height(const Frame& frame, float pane);

// REQUIRES: a document is open.
void draw_reader_toolbar(Frame& frame, const Box& box, Arrangement arrangement, DocumentMenuState& menu);

}  // namespace tracuu::ui
