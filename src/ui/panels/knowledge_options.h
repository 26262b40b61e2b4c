// What is asked of the corpus's knowledge: the ledger and its options.
#pragma once

#include "ui/panels/knowledge.h"

namespace tracuu::ui {

// From the top of `box` down; returns the bottom.
float draw_knowledge_options(Frame& frame, const Box& box, KnowledgeState& state);

// The menu that one of them has opened, over everything else.
void draw_knowledge_menu(Frame& frame, KnowledgeState& state);

}  // namespace tracuu::ui
