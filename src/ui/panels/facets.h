// The facets with their values to tick: the first few, and the rest when asked for.
#pragma once

#include <set>
#include <string>

#include "ui/frame.h"

namespace tracuu::ui {

// Kept from frame to frame: the names of the facets that show all their values.
using ExpandedFacets = std::set<std::string, std::less<>>;

// Below y; returns the height.
float draw_facets(Frame& frame, float left, float top, float width, ExpandedFacets& expanded);

}  // namespace tracuu::ui
