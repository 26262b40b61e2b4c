#include "ui/text_layout.h"

#include <algorithm>

#include "ui/break_rules.h"
#include "ui/code_points.h"
#include "ui/display_text.h"

namespace tracuu::ui {

namespace {

// A good place to end a line is taken where it fills this much of it; else one in need, if there is any.
constexpr float kFilled = 0.6f;

struct Place {
  std::uint32_t at = 0;  // 0: nowhere yet
  float width = 0;
};

struct Scan {
  std::uint32_t at = 0;
  float x = 0;
  Place good, in_need;  // where the line may end
  float ink_width = 0;  // up to the last character that is not a space
};

const Place& best_of(const Scan& scan, float width) {
  return scan.good.width < width * kFilled && scan.in_need.at > scan.good.at ? scan.in_need : scan.good;
}

}  // namespace

LineBreaker::LineBreaker(std::string_view text, const Typeface& face, float width)
    : text_(text), advances_(face), width_(width) {}

TextLine LineBreaker::line_from(std::uint32_t begin) const {
  Scan scan;
  scan.at = begin;
  char32_t previous = U' ', before = U' ';
  while (scan.at < text_.size()) {
    const CodePoint next = code_point_at(text_, scan.at);
    const char32_t c = next.value;
    if (scan.at > begin) {
      const Break here = before == U' ' && c != U' ' ? Break::good : break_between(previous, before, c);
      if (here == Break::good) scan.good = {scan.at, scan.ink_width};
      if (here == Break::in_need) scan.in_need = {scan.at, scan.ink_width};
    }
    scan.x += advances_(c);
    if (c != U' ') {
      if (scan.x > width_) {
        if (const Place& end = best_of(scan, width_); end.at > 0) return {begin, end.at, end.width};
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
