// Text that is only read.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

enum class Align : std::uint8_t { left, centre, right };

// One line in the vertical middle of the box, cut off with "…" where it does not fit. Adds no node: for text that is
// part of a widget.
void draw_line(const Frame& frame, const Typeface& face, const Box& box, ImU32 colour, std::string_view text,
               Align align = Align::left);

// The same with a node of its own.
void label(Frame& frame, std::string_view key, const Typeface& face, const Box& box, ImU32 colour,
           std::string_view text, Role role = Role::text, std::uint8_t level = 0);

// Text in as many lines as it needs, below y; returns its height. Adds a node.
float wrapped_label(Frame& frame, std::string_view key, const Typeface& face, float left, float top, float width,
                    ImU32 colour, std::string_view text, Role role = Role::text, std::uint8_t level = 0,
                    Align align = Align::left);

}  // namespace tracuu::ui
