// The rows of the ledgers: an entity, an act, a figure.
#pragma once

#include "ui/panels/knowledge.h"

namespace tracuu::ui {

// Of the ledger that is shown.
float knowledge_row_height(const Frame& frame, float width);
void draw_knowledge_rows(Frame& frame, const BodyPlace& place, KnowledgeState& state);

}  // namespace tracuu::ui
