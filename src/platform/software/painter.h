// Paints primitives with the GPU's rules: bilinear textures, source-over blending, no pixel in two neighbours.
#pragma once

#include <vector>

#include "platform/software/pixel.h"
#include "platform/software/primitive.h"

namespace tracuu::platform {

class Painter {
 public:
  // `pixels`: rows from the top, `width` pixels each. density: device pixels per point.
  Painter(Rgba* pixels, int width, float density) : pixels_(pixels), width_(width), density_(density) {}

  void clear(const Box& box);
  // The part of the primitive that lies in the box.
  void paint(const Primitive& primitive, const Box& box);

 private:
  Rgba* row(int y) { return pixels_ + static_cast<std::ptrdiff_t>(y) * width_; }
  void paint_span(int y, int left, int right, Rgba colour);
  void paint_rectangle(const Primitive& rectangle, const Box& box);
  void paint_triangle(const Primitive& triangle, const Box& box);

  Rgba* pixels_;
  int width_;
  float density_;
  std::vector<Place> columns_;
};

}  // namespace tracuu::platform
