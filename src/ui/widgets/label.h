// Text that is only read.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

enum class Align : std::uint8_t { left, centre, right };

// One line in the vertical middle of the box, cut off with "…" where it does not fit. Adds no node: for text that is
// part of a widget.
void draw_line(const Frame& frame, const Typeface& face, const Box& box, ImU32 colour, std::string_view text,
               Align align = Align::left);

struct LabelSpec {
  std::string_view key;
  const Typeface& face;
  ImU32 colour = 0;
  std::string_view text;
  Role role = Role::text;
  std::uint8_t level = 0;  // of a heading
  Align align = Align::left;
};

// The same with a node of its own.
void label(Frame& frame, const Box& box, const LabelSpec& spec);

// The height of text in as many lines as it needs in this width.
float wrapped_height(const Typeface& face, std::string_view text, float width);

// Text in as many lines as it needs in this width; returns its height. Adds a node.
float wrapped_label(Frame& frame, ImVec2 top_left, float width, const LabelSpec& spec);

}  // namespace tracuu::ui
