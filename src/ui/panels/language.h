// The language tools: what is asked, and what the answer is.
#pragma once

#include <optional>

#include "ui/layout.h"
#include "ui/widgets/choice_menu.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct LanguageState {
  ScrollState scroll;
  TextFieldState node, beginning;
  ChoiceMenuState menu;
  float above = 0, body = 0;  // heights as of the last frame: of what stands above the rows, of what is no list
  std::uint32_t revision = 0;
  std::uint32_t strip = 0, place = 0;  // of a dispersion, where the keys are
  RowsAsked asked;
};

void draw_language(Frame& frame, const Box& box, Arrangement arrangement, LanguageState& state);

}  // namespace tracuu::ui
