// Why a document is among the results, in words: which words in which forms, how often, what each gives to its rank.
#pragma once

#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct ExplanationState {
  OverlayState overlay;
  ScrollState scroll;
};

// A card at the row it is about, within `pane`; nothing where nothing is being explained.
void draw_explanation(Frame& frame, const Box& pane, const Box& row, ExplanationState& state);

}  // namespace tracuu::ui
