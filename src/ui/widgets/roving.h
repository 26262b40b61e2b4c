// Several things of which Tab comes to one: arrow keys, Home and End walk among them (a grid's cells, a network's
// nodes).
#pragma once

#include <span>

#include "ui/frame.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct Roving {
  NodeId stop = 0;     // which of them Tab comes to; another where it is not there any more
  NodeId focused = 0;  // which has the focus, 0 none: these keys scroll nothing then
};

// What the keys ask for; nothing where the focus is elsewhere.
struct RovingStep {
  int right = 0, down = 0;                 // one of them -1 or 1
  bool to_first = false, to_last = false;  // of the row
  bool is_far = false;                     // with Ctrl: of all
  bool any() const { return right != 0 || down != 0 || to_first || to_last; }
};

// To be called before they are drawn: where the focus is among them, there Tab comes back to; to `first` at first.
void begin_roving(const Frame& frame, std::span<const NodeId> ids, NodeId first, Roving& roving);
// Says in the node of one of them what it is.
void rove(SemanticsNode& node, const Roving& roving);
// The keys that are pressed in this frame.
RovingStep roving_step();

}  // namespace tracuu::ui
