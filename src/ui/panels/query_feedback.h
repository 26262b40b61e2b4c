// What stands under the search box: how marks count, and what there is to say of the query.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// The switch between the three ways in which marks count. Returns the text that explains the one pointed at, or the one
// that holds.
std::string_view draw_marks_switch(Frame& frame, const Box& place);

// Below y: notes, the reading, other names, offers; where there are none, `hint`, so that nothing below moves while
// somebody types. Returns the height.
float draw_query_feedback(Frame& frame, float left, float top, float width, std::string_view hint);

}  // namespace tracuu::ui
