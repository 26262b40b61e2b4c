#include "ui/document_layout.h"

#include <algorithm>

namespace tracuu::ui {

namespace {

constexpr float kCaptionIndent = kSpace4;
constexpr float kListIndent = kSpace6;

BlockStyle style_of(std::string_view kind) {
  if (kind == "heading") return BlockStyle::heading;
  if (kind == "caption") return BlockStyle::caption;
  if (kind == "byline") return BlockStyle::byline;
  if (kind == "list_item" || kind == "table_row") return BlockStyle::list_item;
  return BlockStyle::paragraph;
}

float indent_of(BlockStyle style) {
  if (style == BlockStyle::caption) return kCaptionIndent;
  if (style == BlockStyle::list_item) return kListIndent;
  return 0;
}

constexpr float kWideParagraphs = 2;  // ems: WCAG 1.4.12

// The space above a block; list items stand closer together.
float space_before(BlockStyle style, BlockStyle before, const Typeface& reader) {
  if (reader.letter_spacing > 0) return kWideParagraphs * reader.em;
  if (style == BlockStyle::heading) return kSpace8;
  if (style == BlockStyle::list_item && before == BlockStyle::list_item) return kSpace1;
  return kSpace4;
}

}  // namespace

const Typeface& typeface_of(BlockStyle style, const TypeScale& type) {
  switch (style) {
    case BlockStyle::heading:
    case BlockStyle::byline: return type.reader_bold;
    case BlockStyle::caption: return type.caption;
    case BlockStyle::paragraph:
    case BlockStyle::list_item: break;
  }
  return type.reader;
}

void DocumentLayout::take(const engine::DocumentView& document) {
  display_ = DisplayText(document.text);
  blocks_.clear();
  for (const engine::DocumentView::Block& block : document.blocks) {
    const ByteRange range = display_.to_display(block.range);
    if (!range.empty()) blocks_.push_back({style_of(block.kind), range, block.range, 0, 0});
  }
}

void DocumentLayout::set(const TypeScale& type, float measure) {
  lines_.clear();
  measure_ = measure;
  face_ = type.reader;
  next_block_ = 0;
  next_offset_ = blocks_.empty() ? 0 : blocks_.front().range.begin;
  bottom_ = 0;
}

bool DocumentLayout::is_for(const TypeScale& type, float measure) const {
  return measure_ == measure && face_.font == type.reader.font && face_.letter_spacing == type.reader.letter_spacing &&
         face_.device_size == type.reader.device_size && face_.density == type.reader.density;
}

void DocumentLayout::begin_block(const TypeScale& type) {
  LaidBlock& block = blocks_[next_block_];
  const bool is_first = next_block_ == 0;
  if (!is_first)
    bottom_ += snap(space_before(block.style, blocks_[next_block_ - 1].style, type.reader), type.reader.density);
  block.first_line = static_cast<std::uint32_t>(lines_.size());
  block.top = bottom_;
}

bool DocumentLayout::advance(const TypeScale& type, std::size_t bytes) {
  std::size_t done = 0;
  while (next_block_ < blocks_.size() && done < bytes) {
    const LaidBlock& block = blocks_[next_block_];
    if (next_offset_ == block.range.begin) begin_block(type);
    const Typeface& face = typeface_of(block.style, type);
    const LineBreaker breaker(display_.text().substr(0, block.range.end), face, measure_ - indent_of(block.style));
    while (next_offset_ < block.range.end && done < bytes) {
      const TextLine line = breaker.line_from(next_offset_);
      lines_.push_back({line, bottom_, next_block_});
      bottom_ += face.line_height;
      done += line.end - line.begin;
      next_offset_ = line.end;
    }
    if (next_offset_ < block.range.end) break;
    if (++next_block_ < blocks_.size()) next_offset_ = blocks_[next_block_].range.begin;
  }
  return next_block_ < blocks_.size();
}

double DocumentLayout::height() const {
  if (next_block_ >= blocks_.size() || next_offset_ == 0) return bottom_;
  const double laid = next_offset_, total = static_cast<double>(display_.text().size());
  return bottom_ * total / laid;
}

std::size_t DocumentLayout::line_below(double y) const {
  const auto line = std::ranges::lower_bound(lines_, y, std::ranges::less_equal{},
                                             [this](const LaidLine& l) { return l.top + face_.line_height; });
  return static_cast<std::size_t>(line - lines_.begin());
}

std::size_t DocumentLayout::line_of(std::uint32_t offset) const {
  const auto line = std::ranges::upper_bound(lines_, offset, {}, [](const LaidLine& l) { return l.text.end; });
  return static_cast<std::size_t>(line - lines_.begin());
}

float DocumentLayout::left_of(const LaidLine& line) const {
  const BlockStyle style = blocks_[line.block].style;
  return style == BlockStyle::byline ? std::max(0.0f, measure_ - line.text.width) : indent_of(style);
}

}  // namespace tracuu::ui
