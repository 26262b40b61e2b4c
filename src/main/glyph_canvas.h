// The browser as the source of what the embedded fonts lack: web/src/glyph_canvas.js draws with the reader's own fonts.
#pragma once

#include "ui/glyph_source.h"

namespace tracuu {

class GlyphCanvas : public ui::GlyphSource {
 public:
  float advance(std::string_view cluster, std::uint32_t style, float em) override;
  [[nodiscard]] bool draw(std::string_view cluster, std::uint32_t style, float em, ui::GlyphImage& image) override;
};

}  // namespace tracuu
