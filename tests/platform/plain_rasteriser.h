// What a renderer is to draw, as plainly as can be: every triangle over every pixel, one after another.
#pragma once

#include <cstdint>
#include <vector>

struct ImDrawData;

namespace tracuu::platform {

// Rows from the top; red, green, blue, alpha from the lowest byte. REQUIRES: textures have pixels.
std::vector<std::uint32_t> rasterise_plainly(const ImDrawData& draw_data);

}  // namespace tracuu::platform
