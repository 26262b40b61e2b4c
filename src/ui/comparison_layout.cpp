#include "ui/comparison_layout.h"

#include <algorithm>

namespace tracuu::ui {

namespace {

bool is_changed(ByteRange paragraph, const std::vector<ByteRange>& changes) {
  const auto change = std::ranges::upper_bound(changes, paragraph.begin, {}, &ByteRange::end);
  return std::any_of(change, changes.end(), [](const ByteRange& range) { return !range.empty(); }) &&
         std::ranges::find_if(change, changes.end(), [](const ByteRange& range) { return !range.empty(); })->begin <
             paragraph.end;
}

}  // namespace

void ComparisonLayout::take(const engine::Comparison& comparison) {
  display_ = {DisplayText(comparison.a.text), DisplayText(comparison.b.text)};
  for (std::vector<ByteRange>& changes : changes_) changes.clear();
  for (const engine::Comparison::Pair& change : comparison.changes) {
    changes_[0].push_back(display_[0].to_display(change.a));
    changes_[1].push_back(display_[1].to_display(change.b));
  }
  rows_.clear();
  for (const engine::Comparison::Pair& pair : comparison.rows) {
    Row row;
    row.original = {pair.a, pair.b};
    row.text = {display_[0].to_display(pair.a), display_[1].to_display(pair.b)};
    row.same = !pair.a.empty() && !pair.b.empty() && !is_changed(row.text[0], changes_[0]) &&
               !is_changed(row.text[1], changes_[1]);
    rows_.push_back(row);
  }
  change_rows_.clear();
  for (const engine::Comparison::Pair& change : comparison.changes) {
    const bool in_first = !change.a.empty();
    const auto row = std::ranges::partition_point(comparison.rows, [&](const engine::Comparison::Pair& pair) {
      return in_first ? pair.a.end <= change.a.begin : pair.b.end <= change.b.begin;
    });
    const auto last = std::max<std::ptrdiff_t>(0, std::ssize(comparison.rows) - 1);
    change_rows_.push_back(static_cast<std::uint32_t>(std::min(row - comparison.rows.begin(), last)));
  }
}

void ComparisonLayout::set(const TypeScale& type, float column, bool beside) {
  lines_.clear();
  laid_ = 0;
  bottom_ = 0;
  column_ = column;
  beside_ = beside;
  face_ = type.reader;
}

bool ComparisonLayout::is_for(const TypeScale& type, float column, bool beside) const {
  return column_ == column && beside_ == beside && face_.font == type.reader.font &&
         face_.letter_spacing == type.reader.letter_spacing && face_.device_size == type.reader.device_size &&
         face_.density == type.reader.density;
}

float ComparisonLayout::lay_side(const TypeScale& type, Row& row, std::size_t side, double top) {
  const ByteRange range = row.text[side];
  row.lines[side] = {static_cast<std::uint32_t>(lines_.size()), static_cast<std::uint32_t>(lines_.size())};
  if (range.empty()) return 0;
  const LineBreaker breaker(text(side).substr(0, range.end), type.reader, column_);
  float height = 0;
  for (std::uint32_t at = range.begin; at < range.end;) {
    const TextLine line = breaker.line_from(at);
    lines_.push_back({line, top + static_cast<double>(height)});
    height += type.reader.line_height;
    at = line.end;
  }
  row.lines[side].end = static_cast<std::uint32_t>(lines_.size());
  return height;
}

bool ComparisonLayout::advance(const TypeScale& type, std::size_t bytes) {
  std::size_t done = 0;
  for (; laid_ < rows_.size() && done < bytes; ++laid_) {
    Row& row = rows_[laid_];
    row.top = bottom_;
    done += row.text[0].size() + row.text[1].size();
    // In one column what is the same stands there once.
    const bool once = !beside_ && row.same;
    const float first = lay_side(type, row, 0, row.top);
    const double second_top = beside_ ? row.top : row.top + static_cast<double>(first);
    if (once) row.lines[1] = {};
    const float second = once ? 0 : lay_side(type, row, 1, second_top);
    row.bottom = row.top + static_cast<double>(beside_ ? std::max(first, second) : first + second);
    bottom_ = row.bottom + static_cast<double>(snap(kSpace4, type.reader.density));
  }
  return laid_ < rows_.size();
}

double ComparisonLayout::height() const {
  if (laid_ == 0 || laid_ >= rows_.size()) return bottom_;
  return bottom_ * static_cast<double>(rows_.size()) / static_cast<double>(laid_);
}

std::uint32_t ComparisonLayout::row_below(double y) const {
  const auto end = rows_.begin() + static_cast<std::ptrdiff_t>(laid_);
  const auto row = std::partition_point(rows_.begin(), end, [&](const Row& one) { return one.bottom <= y; });
  return static_cast<std::uint32_t>(row - rows_.begin());
}

}  // namespace tracuu::ui
