// A few lines of text with marked passages: result titles and snippets. Made anew each frame; a screen of them costs
// microseconds.
#pragma once

#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "ui/display_text.h"
#include "ui/text_layout.h"
#include "ui/text_places.h"
#include "ui/theme_tokens.h"

namespace tracuu::ui {

class RichText {
 public:
  // At most `max_lines` lines; what does not fit is cut off with "…".
  RichText(std::string_view text, const Typeface& face, float width, std::size_t max_lines);

  std::size_t lines() const { return lines_.size(); }
  float height() const { return face_.line_height * static_cast<float>(lines_.size()); }

  // `marks` are ordered, disjoint ranges of the text as given.
  // `selected` is a range of the text as displayed.
  void draw(ImDrawList* list, ImVec2 top_left, ImU32 colour, const Palette& palette,
            const std::vector<ByteRange>& marks, ByteRange selected = {}) const;

  const DisplayText& display() const { return display_; }
  LinePlaces places(ImVec2 top_left) const { return {display_.text(), face_, lines_, top_left}; }

 private:
  Typeface face_;
  DisplayText display_;
  std::vector<TextLine> lines_;
  bool is_cut_ = false;  // the last line ends in "…"
};

// A line of text in which some ranges are marked; offsets are those of `text`. `current` is the one marked more
// strongly, or -1.
struct MarkedLine {
  std::string_view text;
  ByteRange range;                   // the line's, in the whole text
  const ByteRange* marks = nullptr;  // the first that may touch the line
  std::size_t mark_count = 0;
  std::ptrdiff_t current = -1;  // index into marks
  ByteRange selected = {};
};
void draw_marked_line(ImDrawList* list, const Typeface& face, ImVec2 top_left, ImU32 colour, const Palette& palette,
                      const MarkedLine& line);

}  // namespace tracuu::ui
