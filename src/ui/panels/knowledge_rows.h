// The rows of the ledgers: an entity, an act, a figure.
#pragma once

#include "ui/panels/knowledge.h"

namespace tracuu::ui {

// What every row has in common: it is one link with a name and a description.
struct RowLink {
  std::string name, description;
};

// Whether the row was pressed; its hover and focus are drawn.
bool draw_link(Frame& frame, const Box& bounds, const RowLink& link);

// Of the ledger that is shown.
float knowledge_row_height(const Frame& frame, float width);
void draw_knowledge_rows(Frame& frame, const BodyPlace& place, KnowledgeState& state);

}  // namespace tracuu::ui
