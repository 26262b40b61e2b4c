// The language tools: what is asked, and what the answer is.
#pragma once

#include <optional>

#include "ui/layout.h"
#include "ui/widgets/choice_menu.h"
#include "ui/widgets/headed_scroll.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct LanguageState {
  HeadedScrollState pane;
  TextFieldState node, beginning;
  ChoiceMenuState menu;
  std::uint32_t strip = 0, place = 0;  // of a dispersion, where the keys are
  RowsAsked asked;
};

void draw_language(Frame& frame, const Box& box, Arrangement arrangement, LanguageState& state);

}  // namespace tracuu::ui
