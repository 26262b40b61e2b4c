// A GlyphSource as a font of Dear ImGui: the last source of each font, asked for what the embedded ones lack.
#pragma once

#include <cstdint>

struct ImFontAtlas;

namespace tracuu::ui {

class GlyphSource;

// Everything that add_glyph_source() adds to the atlas asks `source`, which must outlive it. None: boxes are drawn.
void set_glyph_source(ImFontAtlas& atlas, GlyphSource* source);

// To the font added last. `style`: bits of GlyphStyle.
void add_glyph_source(ImFontAtlas& atlas, std::uint32_t style);

}  // namespace tracuu::ui
