// What is compared with what: the kind of sides, the two sides and how many documents they have.
#pragma once

#include <vector>

#include "ui/panels/knowledge.h"
#include "ui/panels/knowledge_option.h"

namespace tracuu::ui {

// By what sides are parted, and which items are compared.
std::vector<KnowledgeOption> contrast_options(const Frame& frame);
// What either side is: menus. None before there is an answer.
std::vector<KnowledgeOption> side_options(const Frame& frame);

// The sides with their menus, from the top of `box` down; returns the bottom.
float draw_contrast_sides(Frame& frame, const Box& box, KnowledgeState& state);

// A colour and a letter for either.
struct SideLook {
  std::string_view letter;
  ImU32 colour;
};
SideLook look_of(const Frame& frame, bool is_a);

}  // namespace tracuu::ui
