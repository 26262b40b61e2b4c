// Rows of set phrases, and of the passages that have one.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Of the list, or of one phrase's passages: what is shown.
float phrase_row_height(const Frame& frame, float width);

void draw_phrase(Frame& frame, const Box& bounds, const engine::PhraseRow& row, std::uint32_t number);
void draw_phrase_passage(Frame& frame, const Box& bounds, const engine::PhrasePassage& row, std::uint32_t number);

}  // namespace tracuu::ui
