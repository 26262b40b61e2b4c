// Where the panes stand, by the window's width in CSS pixels.
#pragma once

#include <cstdint>

#include "ui/frame.h"

namespace tracuu::ui {

enum class Arrangement : std::uint8_t {
  one,    // below 720: results or the reader; filters take their place when opened
  two,    // results and reader; filters take the place of the results when opened
  three,  // from 1200: filters, results, reader
};

struct Layout {
  Arrangement arrangement = Arrangement::one;
  Box top_bar;
  Box filters;  // empty where filters have no pane of their own
  Box results;  // the same as `reader` in one column
  Box reader;
  Box below_top;  // everything between the bars
  Box place_bar;  // at the bottom; empty where the places are in the top bar, or nowhere
};

// `has_place_bar`: in one column, where nothing is read or chosen that wants all the room; not in low windows.
Layout make_layout(float width, float height, bool coarse, bool has_place_bar);

// Windows so narrow that one pane has to do: what opens stands at the bottom, where the thumb is.
bool is_one_column(float width);

// Windows so wide that one sits farther from them: text is set larger.
bool is_roomy(float width);

}  // namespace tracuu::ui
