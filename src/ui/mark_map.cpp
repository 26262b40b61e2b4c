#include "ui/mark_map.h"

#include <algorithm>

namespace tracuu::ui {

namespace {

// The offset of the text that stands at y of it; where nothing is laid out yet, by its share of the height.
std::uint32_t offset_at(const DocumentLayout& layout, double y, double height) {
  const std::size_t line = layout.line_below(y);
  if (line < layout.lines().size()) return y <= 0 ? 0 : layout.lines()[line].text.begin;
  const auto size = static_cast<double>(layout.display().text().size());
  const std::uint32_t laid = layout.lines().empty() ? 0 : layout.lines().back().text.end;
  return std::max(laid, static_cast<std::uint32_t>(std::clamp(y / std::max(1.0, height), 0.0, 1.0) * size));
}

}  // namespace

void MarkMap::update(const DocumentLayout& layout, const std::vector<ByteRange>& marks, std::uint32_t revision,
                     double above, double below, std::uint32_t rows) {
  const double height = layout.height(), content = above + height + below;
  const Key key{revision, rows, layout.lines().size(), marks.size(), content};
  if (key == key_) return;
  key_ = key;
  first_.assign(rows, kNone);
  auto mark = marks.begin();
  for (std::uint32_t row = 0; row < rows && mark != marks.end(); ++row) {
    const double bottom = content * (row + 1) / rows - above;
    // The last row takes what rounding has left.
    const std::uint32_t end = row + 1 == rows || bottom >= height
                                  ? static_cast<std::uint32_t>(layout.display().text().size()) + 1
                                  : offset_at(layout, bottom, height);
    const auto next = std::ranges::lower_bound(mark, marks.end(), end, {}, &ByteRange::begin);
    if (next != mark) first_[row] = static_cast<std::uint32_t>(mark - marks.begin());
    mark = next;
  }
}

std::uint32_t MarkMap::row_of(std::uint32_t mark) const {
  std::uint32_t found = rows();
  for (std::uint32_t row = 0; row < rows(); ++row) {
    if (first_[row] == kNone) continue;
    if (first_[row] > mark) break;
    found = row;
  }
  return found;
}

std::uint32_t MarkMap::nearest(std::uint32_t row, std::uint32_t most) const {
  for (std::uint32_t away = 0; away <= most; ++away) {
    if (row >= away && row - away < rows() && first_[row - away] != kNone) return first_[row - away];
    if (row + away < rows() && first_[row + away] != kNone) return first_[row + away];
  }
  return kNone;
}

}  // namespace tracuu::ui
