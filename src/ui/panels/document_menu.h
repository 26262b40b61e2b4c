// What can be done with what is shown besides reading it: find, copy, select, print, read as a plain page. Opened by
// its button above the document, or by a right click where the pointer is.
#pragma once

#include "ui/widgets/overlay.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct DocumentMenuState {
  bool open = false;
  ImVec2 corner;  // the menu's top right corner, or its top left one
  bool to_right = false;
  OverlayState overlay;
};

void draw_document_menu_button(Frame& frame, const Box& place, DocumentMenuState& state);

// After everything else. `body` is where a right click opens it.
void draw_document_menu(Frame& frame, const Box& body, DocumentMenuState& state);

}  // namespace tracuu::ui
