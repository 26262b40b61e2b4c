// What the documents say: ledgers of entities, acts and figures, and the page of one entity.
#pragma once

#include "ui/layout.h"
#include "ui/panels/meetings.h"
#include "ui/widgets/choice_menu.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct KnowledgeState {
  ScrollState scroll;
  TextFieldState find;
  ChoiceMenuState menu;
  float above = 0, body = 0;  // heights as of the last frame: of what stands above the rows, of what is no list
  std::uint32_t revision = 0;
  RowsAsked asked;
  MeetingsState meetings;
};

void draw_knowledge(Frame& frame, const Box& box, Arrangement arrangement, KnowledgeState& state);

}  // namespace tracuu::ui
