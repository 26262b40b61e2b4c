// What is offered while a query is typed, in a list below the search field: earlier searches, names and words of the
// corpus. The focus stays in the field, as in a combobox: ↑ ↓ walk, Enter takes, Escape closes.
#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct SuggestionsState {
  Box field;  // below which it hangs, as of the last frame
  NodeId field_id = 0;
  int active = -1;         // the row that Enter takes; -1: none, Enter searches what is typed
  std::string query;       // what the rows are for
  bool has_focus = false;  // something in the list had it
};

// After the field is drawn: opens, follows what was typed, takes Enter.
void follow_field(Frame& frame, const Box& field, NodeId id, TextFieldResult result, SuggestionsState& state);

void draw_suggestions(Frame& frame, SuggestionsState& state);

// Escape closes the list first. Whether it did.
bool take_escape_from_suggestions(Frame& frame);

}  // namespace tracuu::ui
