// Where the letters of a laid-out document stand on the canvas.
#pragma once

#include "ui/document_layout.h"
#include "ui/text_places.h"

namespace tracuu::ui {

// Of what is laid out so far; everything after it is at its end. What is given must outlive it.
class DocumentPlaces : public TextPlaces {
 public:
  // `top` is where the text begins on the canvas, scrolled or not.
  DocumentPlaces(const DocumentLayout& layout, const TypeScale& type, float left, double top)
      : layout_(layout), type_(type), left_(left), top_(top) {}

  std::string_view text() const override { return layout_.display().text(); }
  std::uint32_t offset_at(ImVec2 point) const override;
  ImVec2 point_of(std::uint32_t offset) const override;
  float line_height() const override { return type_.reader.line_height; }
  std::uint32_t beside(std::uint32_t offset, int step) const override;
  ByteRange paragraph_at(std::uint32_t offset) const override;

 private:
  std::uint32_t offset_in(const LaidLine& line, float x) const;
  const Typeface& face_of(const LaidLine& line) const { return typeface_of(layout_.blocks()[line.block].style, type_); }

  const DocumentLayout& layout_;
  const TypeScale& type_;
  float left_;
  double top_;
};

}  // namespace tracuu::ui
