// Where the letters of a text stand on the canvas, for carets and selections. Offsets are bytes of the text as
// displayed, at grapheme boundaries; points are CSS pixels of the canvas.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <span>
#include <string_view>

#include "base/ranges.h"
#include "ui/text_layout.h"

namespace tracuu::ui {

class TextPlaces {
 public:
  virtual ~TextPlaces() = default;

  virtual std::string_view text() const = 0;
  // The place of a caret nearest to the point; above the text its beginning, below it its end.
  virtual std::uint32_t offset_at(ImVec2 point) const = 0;
  // The top of a caret at the offset.
  virtual ImVec2 point_of(std::uint32_t offset) const = 0;
  virtual float line_height() const = 0;
  // The place nearest to it in the line above (-1) or below (+1); the text's own end where there is no such line.
  virtual std::uint32_t beside(std::uint32_t offset, int step) const = 0;
  virtual ByteRange paragraph_at(std::uint32_t offset) const = 0;
};

// A few lines one below another: titles, snippets. What is given must outlive it.
class LinePlaces : public TextPlaces {
 public:
  LinePlaces(std::string_view text, const Typeface& face, std::span<const TextLine> lines, ImVec2 top_left)
      : text_(text), face_(face), lines_(lines), top_left_(top_left) {}

  // What is shown of it: the rest may be cut off.
  std::string_view text() const override { return text_.substr(0, lines_.empty() ? 0 : lines_.back().end); }
  std::uint32_t offset_at(ImVec2 point) const override;
  ImVec2 point_of(std::uint32_t offset) const override;
  float line_height() const override { return face_.line_height; }
  std::uint32_t beside(std::uint32_t offset, int step) const override;
  ByteRange paragraph_at(std::uint32_t offset) const override;

 private:
  std::string_view text_;
  const Typeface& face_;
  std::span<const TextLine> lines_;
  ImVec2 top_left_;
};

// The end of a line without the spaces that it was broken at.
std::uint32_t visible_end(std::string_view text, const TextLine& line);

}  // namespace tracuu::ui
