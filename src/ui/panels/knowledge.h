// What the documents say: ledgers of entities, acts and figures, and the page of one entity.
#pragma once

#include "ui/layout.h"
#include "ui/panels/meetings.h"
#include "ui/widgets/choice_menu.h"
#include "ui/widgets/headed_scroll.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct KnowledgeState {
  HeadedScrollState pane;
  TextFieldState find;
  ChoiceMenuState menu;
  RowsAsked asked;
  MeetingsState meetings;
};

void draw_knowledge(Frame& frame, const Box& box, Arrangement arrangement, KnowledgeState& state);

}  // namespace tracuu::ui
