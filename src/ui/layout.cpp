#include "ui/layout.h"

#include <algorithm>
#include <cmath>

namespace tracuu::ui {

namespace {

constexpr float kTwoPanes = 720, kThreePanes = 1200, kRoomy = 1800;
constexpr float kTopBar = 64, kTopBarNarrow = 60;
constexpr float kPlaceBar = 56, kLowWindow = 480;

}  // namespace

Layout make_layout(float width, float height, bool coarse, bool has_place_bar) {
  Layout layout;
  Box rest{0, 0, width, height};
  layout.top_bar = rest.take_top(width < kTwoPanes && !coarse ? kTopBarNarrow : kTopBar);
  // In a low window every line is the list's: the palette leads to the places.
  if (width < kTwoPanes && has_place_bar && height >= kLowPane)
    layout.place_bar = rest.take_bottom(height < kLowWindow ? kTargetCoarse : kPlaceBar);
  layout.below_top = rest;
  if (width >= kThreePanes) {
    layout.arrangement = Arrangement::three;
    layout.filters = rest.take_left(std::round(std::clamp(width * 0.19f, 244.0f, 320.0f)));
    layout.results = rest.take_left(std::round(std::clamp(width * 0.31f, 380.0f, 640.0f)));
  } else if (width >= kTwoPanes) {
    layout.arrangement = Arrangement::two;
    layout.results = rest.take_left(std::round(std::clamp(width * 0.4f, 320.0f, 420.0f)));
  } else {
    layout.results = rest;
  }
  layout.reader = rest;
  return layout;
}

bool is_one_column(float width) { return width < kTwoPanes; }

bool is_roomy(float width) { return width >= kRoomy; }

}  // namespace tracuu::ui
