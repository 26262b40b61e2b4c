// Who draws what the embedded fonts lack. The browser does, with its reader's own fonts; a test may; without anybody a
// reader sees boxes. The interface only says which cluster it wants and how large.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tracuu::ui {

// Bits: how a cluster is to look.
enum GlyphStyle : std::uint32_t { kGlyphSerif = 1u << 0, kGlyphBold = 1u << 1 };

// A drawn cluster. Lengths are device pixels; the pen stands at (0, 0) on the baseline, y grows downwards.
struct GlyphImage {
  float advance = 0;
  int left = 0, top = 0;
  int width = 0, height = 0;       // 0: nothing to see
  bool coloured = false;           // has colours of its own; else white, to be tinted
  std::vector<std::uint8_t> rgba;  // width x height x 4, rows from the top, not premultiplied
};

class GlyphSource {
 public:
  virtual ~GlyphSource() = default;

  // `cluster` is UTF-8, drawn as a whole; `style` bits of GlyphStyle; `em` the font's size in device pixels.
  virtual float advance(std::string_view cluster, std::uint32_t style, float em) = 0;
  // False where it cannot be drawn.
  [[nodiscard]] virtual bool draw(std::string_view cluster, std::uint32_t style, float em, GlyphImage& image) = 0;
};

}  // namespace tracuu::ui
