// The glyphs in a frame as they were handed to the renderer.
#pragma once

#include <vector>

#include <imgui.h>

namespace tracuu::ui {

struct GlyphQuad {
  char32_t code_point = 0;
  ImVec2 min, max;              // device pixels
  ImVec2 clip_min, clip_max;    // device pixels
  ImVec2 texel_min, texel_max;  // in the atlas
};

// REQUIRES: the context that drew the frame is current, and no frame has begun since.
std::vector<GlyphQuad> glyph_quads(const ImDrawData& data);

}  // namespace tracuu::ui
