// What there is to choose above a list: few choices stand side by side, many in a menu; one option after another, in as
// many rows as they need.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/widgets/choice_menu.h"

namespace tracuu::ui {

struct OptionSpec {
  std::string_view key;
  std::string_view name;
  std::vector<std::string> choices;
  std::size_t current = 0;
  bool in_menu = false;
  bool labelled = true;  // its name stands before it
};

float segments_width(const Frame& frame, const OptionSpec& option);
float option_width(const Frame& frame, const OptionSpec& option);
// With segments as close together as they can be.
float least_option_width(const Frame& frame, const OptionSpec& option);

// What was chosen of segments; what is chosen in a menu, draw_choice_menu() says.
std::optional<std::size_t> draw_option(Frame& frame, Box place, const OptionSpec& option, ChoiceMenuState& menu);

// Places one after another, from left to right in rows.
class Flow {
 public:
  Flow(const Frame& frame, const Box& box)
      : left_(box.left), right_(box.right), x_(box.left), y_(box.top), height_(frame.target()) {}

  Box take(float width);
  void begin_row();
  float width() const { return right_ - left_; }
  float bottom() const { return x_ > left_ ? y_ + height_ : y_; }

 private:
  float left_, right_, x_, y_, height_;
};

}  // namespace tracuu::ui
