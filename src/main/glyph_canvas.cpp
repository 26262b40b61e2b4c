#include "main/glyph_canvas.h"

namespace {

// Of the cluster drawn last, as src/main/glyph_canvas_library.js writes it.
struct Box {
  float advance, left, top, width, height, coloured;
};

}  // namespace

// What src/main/glyph_canvas_library.js defines.
extern "C" {
float tracuu_measure_glyph(const char* text, std::size_t size, std::uint32_t style, float em);
int tracuu_draw_glyph(const char* text, std::size_t size, std::uint32_t style, float em, Box* box);
void tracuu_take_glyph(std::uint8_t* rgba);
}

namespace tracuu {

float GlyphCanvas::advance(std::string_view cluster, std::uint32_t style, float em) {
  return tracuu_measure_glyph(cluster.data(), cluster.size(), style, em);
}

bool GlyphCanvas::draw(std::string_view cluster, std::uint32_t style, float em, ui::GlyphImage& image) {
  Box box;
  if (tracuu_draw_glyph(cluster.data(), cluster.size(), style, em, &box) == 0) return false;
  image.advance = box.advance;
  image.left = static_cast<int>(box.left);
  image.top = static_cast<int>(box.top);
  image.width = static_cast<int>(box.width);
  image.height = static_cast<int>(box.height);
  image.coloured = box.coloured != 0;
  image.rgba.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4);
  tracuu_take_glyph(image.rgba.data());
  return true;
}

}  // namespace tracuu
