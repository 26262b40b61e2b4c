#include "ui/document_places.h"

#include <algorithm>

namespace tracuu::ui {

std::uint32_t DocumentPlaces::offset_at(ImVec2 point) const {
  const auto& lines = layout_.lines();
  const double y = static_cast<double>(point.y) - top_;
  if (lines.empty() || y < 0) return 0;
  const std::size_t at = layout_.line_below(y);
  if (at >= lines.size()) return lines.back().text.end;
  return offset_in(lines[at], point.x);
}

std::uint32_t DocumentPlaces::offset_in(const LaidLine& line, float x) const {
  TextLine visible = line.text;
  visible.end = visible_end(text(), line.text);
  return ui::offset_at(text(), face_of(line), visible, x - left_ - layout_.left_of(line));
}

std::uint32_t DocumentPlaces::beside(std::uint32_t offset, int step) const {
  const auto& lines = layout_.lines();
  if (lines.empty()) return 0;
  const auto line = static_cast<std::ptrdiff_t>(std::min(layout_.line_of(offset), lines.size() - 1)) + step;
  if (line < 0) return 0;
  if (line >= static_cast<std::ptrdiff_t>(lines.size())) return lines.back().text.end;
  return offset_in(lines[static_cast<std::size_t>(line)], point_of(offset).x);
}

ImVec2 DocumentPlaces::point_of(std::uint32_t offset) const {
  const auto& lines = layout_.lines();
  if (lines.empty()) return {left_, static_cast<float>(top_)};
  const LaidLine& line = lines[std::min(layout_.line_of(offset), lines.size() - 1)];
  const std::uint32_t inside = std::clamp(offset, line.text.begin, line.text.end);
  const float x = left_ + layout_.left_of(line) + x_of(text(), face_of(line), line.text, inside);
  return {x, static_cast<float>(top_ + line.top)};
}

ByteRange DocumentPlaces::paragraph_at(std::uint32_t offset) const {
  const auto& blocks = layout_.blocks();
  const auto next =
      std::ranges::upper_bound(blocks, offset, {}, [](const LaidBlock& block) { return block.range.begin; });
  return next == blocks.begin() ? ByteRange{} : std::prev(next)->range;
}

}  // namespace tracuu::ui
