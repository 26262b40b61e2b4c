// What a language tool can be asked, as controls: its expression, its order, its measure …
#pragma once

#include "ui/panels/language.h"

namespace tracuu::ui {

// In as many rows as they need from `box`'s top on; returns their bottom.
float draw_language_options(Frame& frame, const Box& box, LanguageState& state);

// Which tool it is: side by side where there is room, else a menu. Returns its bottom.
float draw_tool_choice(Frame& frame, const Box& box, LanguageState& state);

// The menu that is open, after everything that it may lie over.
void draw_language_menu(Frame& frame, LanguageState& state);

}  // namespace tracuu::ui
