// Text that can be selected: by dragging, by double and triple click, by a long press and grips under a finger, by
// Shift with the arrow keys, Home and End, and by Ctrl+A. The text is drawn by whoever calls; this finds out what is
// selected of it.
#pragma once

#include <string_view>

#include "ui/display_text.h"
#include "ui/frame.h"
#include "ui/text_places.h"

namespace tracuu::ui {

struct SelectableSpec {
  NodeId id = 0;  // of the text's node
  Box bounds;     // a press in here belongs to it
  app::QuotedText of = app::QuotedText::text;
  std::string_view document;  // its id
  const DisplayText& display;
  const TextPlaces& places;
  bool has_keys = false;  // Ctrl+A selects all of it; Shift and an arrow key begin at `start` where nothing is selected
  std::uint32_t start = 0;  // in the displayed text
};

struct SelectableResult {
  bool hovered = false;
  bool held = false;     // pressed, or being selected
  bool clicked = false;  // pressed and let go without selecting
  bool moved = false;    // the moving end was moved by a key: bring it into sight
};

// Call it once per text and frame, inside the window or child that it belongs to.
SelectableResult selectable_text(Frame& frame, const SelectableSpec& spec);

// The grips of what a finger has selected in it. Drawn after the text.
void draw_grips(Frame& frame, const SelectableSpec& spec);

// What is selected of the displayed text; empty where nothing is.
ByteRange selected_of(const Frame& frame, app::QuotedText of, std::string_view document);

}  // namespace tracuu::ui
