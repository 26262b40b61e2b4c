#include "ui/widgets/headed_scroll.h"

namespace tracuu::ui {

namespace {

constexpr float kLeastBody = 180;

// A height that was not known before moves what is below it.
void keep(Frame& frame, float& height, float now) {
  if (height != now) frame.wake_in(0);
  height = now;
}

}  // namespace

void HeadedScrollState::follow(std::uint32_t answer) {
  if (revision != answer) scroll.jump_to(0);
  revision = answer;
}

void draw_headed_scroll(Frame& frame, const char* key, const Box& box, bool keys, const HeadedScrollParts& parts,
                        HeadedScrollState& state) {
  const bool low = box.height() < kLowPane || box.height() - state.head < kLeastBody;
  Box rest = box;
  if (!low) {
    rest.top = parts.head(box);
    keep(frame, state.head, rest.top - box.top);
  }
  const double content = parts.height(rest) + static_cast<double>(low ? state.head : 0);
  ScrollArea area(frame, key, rest, content, keys, state.scroll);
  double top = area.top();
  if (low) {
    const auto head = static_cast<float>(top);
    keep(frame, state.head, parts.head({box.left, head, box.right, 0}) - head);
    top += static_cast<double>(state.head);
  }
  keep(frame, state.body, parts.body({rest, top, area.inner().right}));
}

}  // namespace tracuu::ui
