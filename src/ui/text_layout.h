// Text broken into lines of a width: after spaces, where break_rules.h allows it, else between graphemes. Offsets are
// bytes of the text as given; lengths are CSS pixels.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ui/typeface.h"

namespace tracuu::ui {

// Lines follow one another without a gap: a line's `end` is the next one's `begin`, the spaces it was broken at
// included.
struct TextLine {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  float width = 0;  // without the spaces at its end
};

// Breaks one line at a time, so that a long text can be laid out in portions.
class LineBreaker {
 public:
  // REQUIRES: valid UTF-8, as DisplayText makes it. `text` must outlive the breaker; the breaker, not the frame.
  LineBreaker(std::string_view text, const Typeface& face, float width);

  // The line that begins at `begin`; at least one grapheme long, however narrow the width. REQUIRES: begin <
  // text.size().
  TextLine line_from(std::uint32_t begin) const;

 private:
  TextLine cut_between_graphemes(std::uint32_t begin) const;

  std::string_view text_;
  Advances advances_;
  float width_;
};

// The pen's x at `offset` in a line, from its begin. REQUIRES: line.begin <= offset <= line.end.
float x_of(std::string_view text, const Typeface& face, const TextLine& line, std::uint32_t offset);

// The grapheme boundary nearest to x. Beyond the line's ends: the first or the last place of a caret in it.
std::uint32_t offset_at(std::string_view text, const Typeface& face, const TextLine& line, float x);

}  // namespace tracuu::ui
