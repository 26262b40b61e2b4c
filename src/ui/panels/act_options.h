// What there is to choose of acts, and of commitments.
#pragma once

#include "ui/panels/knowledge.h"
#include "ui/panels/knowledge_option.h"

namespace tracuu::ui {

std::vector<KnowledgeOption> act_options(const Frame& frame);
std::vector<KnowledgeOption> commitment_options(const Frame& frame);

// The parties that they are restricted to, until they are taken off. Nothing of other ledgers.
void draw_parties(Frame& frame, Flow& flow);

}  // namespace tracuu::ui
