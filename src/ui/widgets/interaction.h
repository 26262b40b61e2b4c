// What every widget has in common: it is hit by ImGui's rules, pressed by the pointer or by the mirror, focused,
// ringed.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

struct Interaction {
  bool hovered = false;
  bool held = false;
  bool activated = false;  // pressed and released, or activated from the mirror
  bool focused = false;
};

// Registers the widget with ImGui. Call it once per widget and frame, inside the window or child it belongs to.
Interaction interact(Frame& frame, NodeId id, const Box& bounds);

// Brings into sight what the focus has come to; for what can have it and cannot be pressed.
void reveal_focused(Frame& frame, NodeId id, const Box& bounds);

// A ring around what has the keyboard's focus; nothing otherwise. Drawn after the widget.
void draw_focus_ring(const Frame& frame, NodeId id, const Box& bounds, float radius);

void fill(const Box& box, ImU32 colour, float radius = 0);
void outline(const Box& box, ImU32 colour, float radius = 0, float thickness = kHairline);
// The ground of what the pointer is over, and of what is chosen; outlined where its colour alone would not say it.
void fill_hovered(const Frame& frame, const Box& box, float radius);
void fill_chosen(const Frame& frame, const Box& box, float radius);
// A hairline exactly one device pixel high or wide, at the top or left of the box.
void horizontal_rule(const Frame& frame, float left, float right, float y, ImU32 colour);
void vertical_rule(const Frame& frame, float x, float top, float bottom, ImU32 colour);

// The colour with its opacity multiplied.
ImU32 faded(ImU32 colour, float opacity);

}  // namespace tracuu::ui
