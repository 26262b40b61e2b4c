// The facets with their values to tick or to exclude: the first few, all of them when asked for, or those that hold a
// text.
#pragma once

#include <map>
#include <set>
#include <string>

#include "ui/frame.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct FacetsState {
  std::set<std::string, std::less<>> expanded;  // the names of the facets that show all their values
  std::map<std::string, TextFieldState, std::less<>> fields;
};

// Below y; returns the height.
float draw_facets(Frame& frame, float left, float top, float width, FacetsState& state);

}  // namespace tracuu::ui
