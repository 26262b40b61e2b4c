// A document set in lines of a measure. Laid out in portions, so that opening or resizing 5 MB never holds up a frame;
// what is not laid out yet has an estimated height. Lengths are CSS pixels from the top of the text; offsets are bytes
// of DisplayText.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "app/view_model.h"
#include "ui/display_text.h"
#include "ui/metrics.h"
#include "ui/text_layout.h"

namespace tracuu::ui {

enum class BlockStyle : std::uint8_t { paragraph, heading, caption, byline, list_item };

struct LaidBlock {
  BlockStyle style = BlockStyle::paragraph;
  ByteRange range;     // of the display text
  ByteRange original;  // of the document's text
  std::uint32_t first_line = 0;
  double top = 0;  // of its first line; known for every block up to laid_blocks()
};

struct LaidLine {
  TextLine text;
  double top = 0;
  std::uint32_t block = 0;
};

class DocumentLayout {
 public:
  // Takes another document. The layout keeps a copy of what it needs; set() must follow.
  void take(const engine::DocumentView& document);
  // Sets the document anew, in this type and measure.
  void set(const TypeScale& type, float measure);
  bool is_for(const TypeScale& type, float measure) const;

  // Lays out about `bytes` more of the text. False when there is nothing left to do.
  bool advance(const TypeScale& type, std::size_t bytes);

  const DisplayText& display() const { return display_; }
  const std::vector<LaidBlock>& blocks() const { return blocks_; }
  const std::vector<LaidLine>& lines() const { return lines_; }
  std::uint32_t laid_blocks() const { return next_block_; }
  double height() const;  // of the whole text, partly estimated until advance() returns false

  // The first line that ends below y; lines().size() where there is none.
  std::size_t line_below(double y) const;
  // The line that holds the offset; lines().size() where it is not laid out yet.
  std::size_t line_of(std::uint32_t offset) const;

  // Where a line's text begins: the indent of its block's style, or pushed to the right end.
  float left_of(const LaidLine& line) const;
  float measure() const { return measure_; }

 private:
  void begin_block(const TypeScale& type);

  DisplayText display_;
  std::vector<LaidBlock> blocks_;
  std::vector<LaidLine> lines_;
  float measure_ = 0;
  Typeface face_;                  // the reader's, to notice another size or density
  std::uint32_t next_block_ = 0;   // the block being laid out
  std::uint32_t next_offset_ = 0;  // in it
  double bottom_ = 0;              // of what is laid out
};

const Typeface& typeface_of(BlockStyle style, const TypeScale& type);

}  // namespace tracuu::ui
