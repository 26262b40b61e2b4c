// How a page of the facts begins: the way back to its list, and what it is of.
#pragma once

#include <string_view>

#include "app/view_model.h"
#include "ui/frame.h"

namespace tracuu::ui {

// The part of `box` in which a page is written: no wider than lines are read well.
Box page_column(const Box& box);

// Both take their height off `rest`.
void draw_page_head(Frame& frame, Box& rest, std::string_view name, app::KnowledgeQuestion list);
void draw_page_heading(Frame& frame, Box& rest, std::string_view text);

}  // namespace tracuu::ui
