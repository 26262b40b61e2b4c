// A list of rows of one height, any of a hundred thousand found by multiplication: only those in sight are drawn, and
// asked for where they are not at hand.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "ui/frame.h"
#include "ui/layout.h"

namespace tracuu::ui {

// Where the content stands: from `top` on, which may be far above the canvas, seen inside `clip`.
struct BodyPlace {
  Box clip;
  double top = 0;
  float right = 0;  // without the scrollbar's strip
};

// How long the list is, which of its rows are at hand, and how high each is.
struct RowsAtHand {
  std::string_view name;
  std::uint32_t total = 0, first = 0;
  std::size_t count = 0;
  float height = 0;
  bool busy = false;  // more of the answer is to come
};

// Kept from frame to frame: the rows asked for last, and of which answer.
struct RowsAsked {
  std::uint32_t first = 0, count = 0, revision = 0;
  bool operator==(const RowsAsked&) const = default;
};

struct RowsInSight {
  std::uint32_t first = 0, count = 0;
};

// In the place of a row that has not arrived.
void draw_missing_row(Frame& frame, const Box& bounds);

// `draw(bounds, i, number)` draws the i-th of those at hand, which is `number` in the whole list.
template <typename Draw>
RowsInSight draw_row_list(Frame& frame, const BodyPlace& place, const RowsAtHand& rows, Draw draw) {
  const double height = static_cast<double>(rows.height);
  const Box seen{place.clip.left, std::max(place.clip.top, static_cast<float>(place.top)), place.right,
                 place.clip.bottom};
  NodeScope list(frame, Role::list, "rows", seen, rows.name);
  list.node().set_size = rows.total;
  if (rows.busy) list.node().state |= kStateBusy;
  const auto row_at = [&](float y) {
    return static_cast<std::uint32_t>(std::max(0.0, (static_cast<double>(y) - place.top) / height));
  };
  const std::uint32_t first = row_at(place.clip.top), end = std::min(rows.total, row_at(place.clip.bottom) + 1);
  for (std::uint32_t number = first; number < end; ++number) {
    const auto top = static_cast<float>(place.top + height * number);
    const Box bounds{place.clip.left, top, place.right, top + rows.height};
    const bool here = number >= rows.first && number - rows.first < rows.count;
    if (here) draw(bounds, number - rows.first, number);
    else draw_missing_row(frame, bounds);
  }
  return {first, end > first ? end - first : 0};
}

// The node of a row of that list, with what is added while it is in scope below it.
class RowScope : public NodeScope {
 public:
  RowScope(Frame& frame, const Box& bounds, std::uint32_t number, std::uint32_t total, std::string_view name)
      : NodeScope(frame, Role::listitem, std::to_string(number), bounds, name) {
    node().position = number + 1;
    node().set_size = total;
  }
};

}  // namespace tracuu::ui
