// Names and figures in the open document's text: where they stand, and the card that says what each is.
#pragma once

#include <vector>

#include "ui/document_layout.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/selectable_text.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct MentionsState {
  struct Place {
    std::uint32_t mention = 0;  // index into MentionsView::places
    Box box;                    // of its first line that is near
  };
  std::string document = {};           // that the ranges are of
  std::vector<ByteRange> ranges = {};  // of the display text, as MentionsView::places
  std::vector<Place> near = {};        // in this frame, in order: within a screen of what is in sight
  std::int64_t pointed = -1;           // under the pointer
  std::int64_t focused = -1;
  double since = 0;             // … or none: since then, on the environment's clock
  std::int64_t shown = -1;      // whose card is shown
  bool pinned = false;          // it was asked for: it has the focus, and stays
  std::int64_t dismissed = -1;  // whose card was put away by Escape while it is pointed at
  bool over_card = false;       // the pointer is, in the last frame
  bool drawn = false;           // the text was, in this frame
  Box anchor = {};              // of the shown one
  OverlayState overlay = {};
};

// Has them ready, in the layout's display text.
void take_mentions(Frame& frame, const DocumentLayout& layout, MentionsState& state);

// Those of a line: their marks where `visible`. `left` is where the line's text begins.
void draw_line_mentions(const Frame& frame, const DocumentLayout& layout, const LaidLine& line, ImVec2 left,
                        bool visible, MentionsState& state);

// Their nodes, of those in a range of the display text.
void add_mention_nodes(Frame& frame, ByteRange block, MentionsState& state);

// After the lines are drawn: which one is pointed at, pressed, or has the focus.
void take_mention_input(Frame& frame, const SelectableResult& text, MentionsState& state);

// Over everything else. `body` is where it may lie.
void draw_mention_card(Frame& frame, const Box& body, MentionsState& state);

// Whether Escape has put a card away that was shown for the pointer or the focus.
bool take_escape_from_mentions(Frame& frame, MentionsState& state);

}  // namespace tracuu::ui
