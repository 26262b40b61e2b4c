// A GlyphSource without a browser: every cluster is a box, half an em wide; what begins above the Basic Multilingual
// Plane has colours of its own.
#pragma once

#include <string>
#include <vector>

#include "ui/glyph_source.h"

namespace tracuu::ui {

class FakeGlyphs : public GlyphSource {
 public:
  struct Drawn {
    std::string cluster;
    std::uint32_t style;
    float em;
    bool operator==(const Drawn&) const = default;
  };

  float advance(std::string_view, std::uint32_t, float em) override {
    ++measured;
    return em / 2;
  }

  bool draw(std::string_view cluster, std::uint32_t style, float em, GlyphImage& image) override {
    if (refuses) return false;
    drawn.push_back({std::string(cluster), style, em});
    image.advance = em / 2;
    image.left = 1;
    image.width = static_cast<int>(em / 2);
    image.height = static_cast<int>(em);
    image.top = -image.height;
    image.coloured = static_cast<unsigned char>(cluster.front()) >= 0xF0;
    for (int i = 0; i < image.width * image.height; ++i) {
      for (const int part : {image.coloured ? 200 : 255, image.coloured ? 0 : 255, image.coloured ? 100 : 255, 255})
        image.rgba.push_back(static_cast<std::uint8_t>(part));
    }
    return true;
  }

  std::vector<Drawn> drawn;
  int measured = 0;
  bool refuses = false;
};

}  // namespace tracuu::ui
