// The four fonts of the interface, as Dear ImGui holds them. Sans for everything one operates, serif for everything one
// reads.
#pragma once

struct ImFont;

namespace tracuu::ui {

struct FontSet {
  ImFont* sans = nullptr;
  ImFont* sans_bold = nullptr;
  ImFont* serif = nullptr;
  ImFont* serif_bold = nullptr;
};

// Adds the embedded fonts to the current context's atlas, which owns them. REQUIRES: a current ImGui context.
FontSet load_fonts();

}  // namespace tracuu::ui
