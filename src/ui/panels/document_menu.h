// What can be done with what is shown besides reading it: find, copy, cite, print, read as a plain page. Opened by its
// button above the document, or by a right click where the pointer is.
#pragma once

#include "ui/panels/citation_menu.h"
#include "ui/widgets/menu.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct DocumentMenuState {
  MenuState menu;
  MenuState citations;
};

void draw_document_menu_button(Frame& frame, const Box& place, DocumentMenuState& state);

// After everything else. `body` is where a right click opens it.
void draw_document_menu(Frame& frame, const Box& body, DocumentMenuState& state);

}  // namespace tracuu::ui
