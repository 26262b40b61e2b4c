#include "ui/widgets/options.h"

#include <algorithm>

#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

namespace tracuu::ui {

namespace {

ChoiceSpec spec_of(const OptionSpec& option) {
  return {.key = option.key, .name = option.name, .choices = option.choices, .current = option.current};
}

float label_width(const Frame& frame, const OptionSpec& option) {
  return option.labelled ? measure(frame.type.small, option.name) + kSpace2 : 0;
}

float width_with(const Frame& frame, const OptionSpec& option, float padding) {
  float width = 0;
  for (const std::string& choice : option.choices)
    width += std::max(measure(frame.type.small, choice) + 2 * padding, frame.target());
  return width;
}

}  // namespace

float segments_width(const Frame& frame, const OptionSpec& option) { return width_with(frame, option, kSpace3); }

float option_width(const Frame& frame, const OptionSpec& option) {
  return label_width(frame, option) +
         (option.in_menu ? choice_button_width(frame, spec_of(option)) : segments_width(frame, option));
}

float least_option_width(const Frame& frame, const OptionSpec& option) {
  return label_width(frame, option) + width_with(frame, option, kSpace2);
}

std::optional<std::size_t> draw_option(Frame& frame, Box place, const OptionSpec& option, ChoiceMenuState& menu) {
  if (option.labelled) {
    draw_line(frame, frame.type.small, place, frame.palette.text_muted, option.name);
    place.left += label_width(frame, option);
  }
  if (option.in_menu) {
    // A quiet button's text stands in from its edge.
    if (!option.labelled) place = {place.left - kSpace2, place.top, place.right - kSpace2, place.bottom};
    choice_button(frame, place, spec_of(option), menu);
    return std::nullopt;
  }
  std::vector<Segment> segments;
  for (const std::string& choice : option.choices) segments.push_back({choice, choice, {}});
  const int chosen = segmented(frame, place, option.name, segments, static_cast<int>(option.current)).chosen;
  return chosen < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(chosen));
}

Box Flow::take(float width) {
  width = std::min(width, right_ - left_);
  if (x_ > left_ && x_ + width > right_) begin_row();
  const Box place{x_, y_, x_ + width, y_ + height_};
  x_ += width + kSpace4;
  return place;
}

void Flow::begin_row() {
  x_ = left_;
  y_ += height_ + kSpace2;
}

}  // namespace tracuu::ui
