// What a language tool can be asked, as controls: its expression, its order, its measure …
#pragma once

#include "ui/panels/language.h"

namespace tracuu::ui {

// Which tool it is, and what that can be asked, in as many rows as they need from `box`'s top on; returns their bottom.
// Where the tools have no room side by side, they are a menu.
float draw_language_options(Frame& frame, const Box& box, LanguageState& state);

// The menu that is open, after everything that it may lie over.
void draw_language_menu(Frame& frame, LanguageState& state);

}  // namespace tracuu::ui
