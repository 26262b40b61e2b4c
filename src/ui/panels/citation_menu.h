// In which form the open document is cited, to the clipboard: with the passage that is selected in it, where there is
// one.
#pragma once

#include "ui/widgets/menu.h"

namespace tracuu::ui {

// After everything that it may lie over.
void draw_citation_menu(Frame& frame, MenuState& state);

}  // namespace tracuu::ui
