#include "ui/text_places.h"

#include <algorithm>
#include <cmath>

namespace tracuu::ui {

std::uint32_t visible_end(std::string_view text, const TextLine& line) {
  std::uint32_t end = line.end;
  while (end > line.begin && end < text.size() && text[end - 1] == ' ') --end;
  return end;
}

std::uint32_t LinePlaces::offset_at(ImVec2 point) const {
  if (lines_.empty() || point.y < top_left_.y) return 0;
  const auto row = static_cast<std::size_t>(std::floor((point.y - top_left_.y) / face_.line_height));
  if (row >= lines_.size()) return lines_.back().end;
  TextLine line = lines_[row];
  line.end = visible_end(text_, line);
  return ui::offset_at(text_, face_, line, point.x - top_left_.x);
}

ImVec2 LinePlaces::point_of(std::uint32_t offset) const {
  float y = top_left_.y;
  for (const TextLine& line : lines_) {
    const bool is_last = &line == &lines_.back();
    if (offset < line.end || is_last)
      return {top_left_.x + x_of(text_, face_, line, std::clamp(offset, line.begin, line.end)), y};
    y += face_.line_height;
  }
  return top_left_;
}

std::uint32_t LinePlaces::beside(std::uint32_t offset, int step) const {
  const ImVec2 at = point_of(offset);
  return offset_at({at.x, at.y + (static_cast<float>(step) + 0.5f) * face_.line_height});
}

ByteRange LinePlaces::paragraph_at(std::uint32_t) const { return {0, lines_.empty() ? 0 : lines_.back().end}; }

}  // namespace tracuu::ui
