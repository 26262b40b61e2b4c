// Dear ImGui's triangles as a software renderer wants them: rectangles recognised, what is out of sight left out.
#pragma once

#include <algorithm>
#include <vector>

struct ImDrawData;
struct ImDrawVert;
struct ImTextureData;

namespace tracuu::platform {

// Device pixels; right and bottom are outside.
struct Box {
  int left = 0, top = 0, right = 0, bottom = 0;

  bool empty() const { return left >= right || top >= bottom; }
  Box operator&(const Box& other) const {
    return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
            std::min(bottom, other.bottom)};
  }
};

// Lengths in 256ths of a pixel, as GPUs count them: what covers a pixel is then a matter of whole numbers.
inline constexpr int kSteps = 256;
int steps_of(float points, float density);

// One colour, edges along the axes, texture along the edges: `a` is its top left corner and `b` its bottom right one.
// Or, where `c` is there, a triangle.
struct Primitive {
  Box box;  // every pixel of it, clipped
  const ImDrawVert *a, *b, *c;
  const ImTextureData* texture;

  bool is_rectangle() const { return c == nullptr; }
};

// In drawing order. They point into the draw data.
void collect_primitives(const ImDrawData& draw_data, const Box& display, std::vector<Primitive>& primitives);

}  // namespace tracuu::platform
