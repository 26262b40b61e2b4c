// The sections of the overview. Each draws from the top of its box down and returns its height, 0 where there is
// nothing to say. REQUIRES: frame.view.overview.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// How much there is: documents, syllables, different ones, bytes.
float draw_overview_figures(Frame& frame, const Box& box);
// Documents by year, and how many there were until then. A year leads to its documents.
float draw_overview_years(Frame& frame, const Box& box);
// Names that recur. Each leads to the documents that hold it.
float draw_overview_names(Frame& frame, const Box& box);
// The values of one facet that most documents have. Each leads to its documents.
float draw_overview_group(Frame& frame, const Box& box, const engine::Overview::Group& group);
// What is to be known of dates, titles and files.
float draw_overview_state(Frame& frame, const Box& box);
// What made it, when, and the hash of its documents.
float draw_overview_origin(Frame& frame, const Box& box);

// The heading of a section; returns its height.
float draw_section_heading(Frame& frame, const Box& box, TextKey title);

}  // namespace tracuu::ui
