// Thin lines under names and figures: a kind is told by its colour and also by how its line is drawn.
#pragma once

#include <string_view>

#include "ui/theme_tokens.h"
#include "ui/typeface.h"

namespace tracuu::ui {

// `facet`: the kind as engine::Mentions::Thing names it. `top_left` is that of the text's line.
void draw_mention_mark(ImDrawList* list, const Palette& palette, std::string_view facet, const Typeface& face,
                       ImVec2 top_left, float width);

}  // namespace tracuu::ui
