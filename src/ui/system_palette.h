// The palette where the system forces its own colours on every page (high contrast on Windows): nothing but these.
#pragma once

#include <cstdint>

#include "ui/theme_tokens.h"

namespace tracuu::ui {

// The system's colours by the names that CSS gives them, packed 0xAABBGGRR.
struct SystemColours {
  std::uint32_t canvas, canvas_text, link_text, gray_text, highlight, highlight_text, mark, mark_text;
};

// Whatever stands on one of the system's grounds has the ink that belongs to it, so that they differ as much as the
// reader has asked for.
Palette palette_of(const SystemColours& colours);

}  // namespace tracuu::ui
