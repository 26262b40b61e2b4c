// The four fonts of the interface, as Dear ImGui holds them. Sans for everything one operates, serif for everything one
// reads. What they lack, a GlyphSource draws.
#pragma once

struct ImFont;

namespace tracuu::ui {

class GlyphSource;

struct FontSet {
  ImFont* sans = nullptr;
  ImFont* sans_bold = nullptr;
  ImFont* serif = nullptr;
  ImFont* serif_bold = nullptr;
};

// Adds the embedded fonts to the current context's atlas, which owns them; `source`, where there is one, must outlive
// it. REQUIRES: a current ImGui context.
FontSet load_fonts(GlyphSource* source = nullptr);

}  // namespace tracuu::ui
