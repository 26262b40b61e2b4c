// One frame of Dear ImGui as a picture, for tests and people: drawn as pages without WebGL draw it.
#pragma once

#include <cstdint>
#include <vector>

struct ImDrawData;

namespace tracuu::platform {

// Rows from the top, four bytes a pixel: red, green, blue, alpha (not premultiplied; the picture is opaque).
struct Picture {
  int width = 0, height = 0;  // device pixels
  std::vector<std::uint8_t> rgba;
};

// A picture of the whole display, over black. REQUIRES: texture requests of the frame have been answered with pixels
// kept.
Picture rasterise(const ImDrawData& draw_data);

}  // namespace tracuu::platform
