// A table of expressions with their figures: collocations, n-grams, key expressions, a vocabulary. A row leads to the
// concordance of its expression, the button at its end to the documents.
#pragma once

#include "ui/panels/language_rows.h"

namespace tracuu::ui {

float term_row_height(const Frame& frame);

// The columns' headings, which stand still above the rows; those a tool can be ordered by are buttons. Returns their
// bottom.
float draw_term_headings(Frame& frame, const Box& box);

void draw_term_rows(Frame& frame, const BodyPlace& place, LanguageState& state);

}  // namespace tracuu::ui
