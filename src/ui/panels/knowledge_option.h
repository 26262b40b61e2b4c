// One thing to choose of what is asked of the corpus's knowledge, and what choosing changes.
#pragma once

#include "ui/widgets/options.h"

namespace tracuu::ui {

struct KnowledgeOption {
  OptionSpec spec;
  void (*take)(const app::ViewModel& view, std::size_t index, app::KnowledgeQuestion& question);
};

// Asks what the choice comes to.
void take_option(Frame& frame, const KnowledgeOption& option, std::size_t index);

}  // namespace tracuu::ui
