// The row above the open document: back, previous and next result, previous and next match, what else can be done.
#pragma once

#include "ui/layout.h"
#include "ui/panels/document_menu.h"

namespace tracuu::ui {

float reader_toolbar_height(const Frame& frame);

// REQUIRES: a document is open.
void draw_reader_toolbar(Frame& frame, const Box& box, Arrangement arrangement, DocumentMenuState& menu);

}  // namespace tracuu::ui
