#include "ui/text_layout.h"

#include <algorithm>

#include "ui/code_points.h"
#include "ui/display_text.h"

namespace tracuu::ui {

namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

// Whether a line may end between `before` and `after`. A range of dates or a fraction stays in one piece.
bool may_break_after(char32_t before, char32_t previous, char32_t after) {
  switch (before) {
    case U'-':
    case U'/':
    case U'\u2013': return previous != U' ' && after != U' ' && !(is_digit(previous) && is_digit(after));
    case U'\u2014':
    case U'\u2026': return after != U' ';
    default: return false;
  }
}

struct Scan {
  std::uint32_t at;
  float x = 0;
  std::uint32_t break_at = 0;  // where the line may end; 0: nowhere yet
  float break_width = 0;
  float ink_width = 0;  // up to the last character that is not a space
};

}  // namespace

LineBreaker::LineBreaker(std::string_view text, const Typeface& face, float width)
    : text_(text), advances_(face), width_(width) {}

TextLine LineBreaker::line_from(std::uint32_t begin) const {
  Scan scan{begin};
  char32_t previous = U' ', before = U' ';
  while (scan.at < text_.size()) {
    const CodePoint next = code_point_at(text_, scan.at);
    const char32_t c = next.value;
    const bool can_break = scan.at > begin && ((before == U' ' && c != U' ') || may_break_after(before, previous, c));
    if (can_break) {
      scan.break_at = scan.at;
      scan.break_width = scan.ink_width;
    }
    scan.x += advances_(c);
    if (c != U' ') {
      if (scan.x > width_) {
        if (scan.break_at > 0) return {begin, scan.break_at, scan.break_width};
        return cut_between_graphemes(begin);
      }
      scan.ink_width = scan.x;
    }
    previous = before;
    before = c;
    scan.at += next.size;
  }
  return {begin, scan.at, scan.ink_width};
}

TextLine LineBreaker::cut_between_graphemes(std::uint32_t begin) const {
  float width = 0;
  std::size_t end = begin;
  while (end < text_.size()) {
    const std::size_t next = next_grapheme(text_, end);
    float cluster_width = 0;
    for (std::size_t i = end; i < next;) {
      const CodePoint in_cluster = code_point_at(text_, i);
      cluster_width += advances_(in_cluster.value);
      i += in_cluster.size;
    }
    if (end > begin && width + cluster_width > width_) break;
    width += cluster_width;
    end = next;
  }
  return {begin, static_cast<std::uint32_t>(end), width};
}

float x_of(std::string_view text, const Typeface& face, const TextLine& line, std::uint32_t offset) {
  return measure(face, text.substr(line.begin, offset - line.begin));
}

std::uint32_t offset_at(std::string_view text, const Typeface& face, const TextLine& line, float x) {
  const std::string_view shown = text.substr(0, line.end);
  float left = 0;
  std::size_t offset = line.begin;
  while (offset < shown.size()) {
    const std::size_t next = next_grapheme(shown, offset);
    const float width = measure(face, shown.substr(offset, next - offset));
    if (x < left + width / 2) break;
    left += width;
    offset = next;
  }
  return static_cast<std::uint32_t>(offset);
}

}  // namespace tracuu::ui
