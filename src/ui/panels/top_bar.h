// The bar at the top: whose collection this is, the search field, language and display.
#pragma once

#include "ui/layout.h"
#include "ui/panels/display_menu.h"
#include "ui/panels/suggestions.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

void draw_top_bar(Frame& frame, const Layout& layout, TextFieldState& search_field, SuggestionsState& suggestions,
                  DisplayMenuState& display);

// Opens the help; beside the search field, in one column below it.
void draw_help_button(Frame& frame, const Box& place);

// The mark of Tracuu: a lacquer seal.
void draw_seal(const Frame& frame, ImVec2 centre, float size);

}  // namespace tracuu::ui
