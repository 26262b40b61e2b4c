// A head that stands still above a body that scrolls; where little room would be left for the body, both scroll.
#pragma once

#include <functional>

#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

// Kept from frame to frame. `head` and `body` are heights as of the last frame.
struct HeadedScrollState {
  ScrollState scroll;
  float head = 0;
  float body = 0;  // of what is no list of rows of one height
  std::uint32_t revision = 0;

  // The top is shown when the answer is another one than before.
  void follow(std::uint32_t answer);
};

struct HeadedScrollParts {
  std::function<float(const Box&)> head;              // draws it from the box's top on; returns its bottom
  std::function<double(const Box& rest)> height;      // of the body
  std::function<float(const BodyPlace& place)> body;  // draws it; returns the height of what is no list
};

// `keys`: the arrow, page, Home, End and space keys scroll it.
void draw_headed_scroll(Frame& frame, const char* key, const Box& box, bool keys, const HeadedScrollParts& parts,
                        HeadedScrollState& state);

}  // namespace tracuu::ui
