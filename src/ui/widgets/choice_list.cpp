#include "ui/widgets/choice_list.h"

#include <algorithm>

#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

float row_height(const Frame& frame, bool details) {
  const float second = details ? frame.type.small.line_height : 0;
  return frame.snapped(std::max(frame.target(), frame.type.body.line_height + kSpace2) + second);
}

bool draw_choice(Frame& frame, const Box& row, const Choice& choice, bool details) {
  const NodeId id = frame.id_of(choice.key);
  const Interaction state = interact(frame, id, row);
  if (choice.current) fill_chosen(frame, row, kRadius);
  else if (state.hovered) fill_hovered(frame, row, kRadius);
  Box text = row.inset(kSpace3, 0);
  const float second = details ? frame.type.small.line_height : 0;
  text = text.middle(frame.type.body.line_height + second);
  draw_line(frame, frame.type.body, text.take_top(frame.type.body.line_height),
            choice.current ? frame.palette.accent : frame.palette.text, choice.name);
  if (details) draw_line(frame, frame.type.small, text, frame.palette.text_muted, choice.detail);
  draw_focus_ring(frame, id, row, kRadius);
  SemanticsNode& node = frame.add_node(Role::button, id, row, choice.name);
  node.description = choice.detail;
  if (choice.current) node.state |= kStateCurrent;
  return state.activated;
}

}  // namespace

std::int64_t choice_list(Frame& frame, const Box& box, const ChoiceSource& choices, bool details, bool keys,
                         ScrollState& scroll) {
  const float height = row_height(frame, details);
  const ScrollArea area(frame, "choices", box, static_cast<double>(height) * choices.size(), keys, scroll);
  // Those within a screen of what is in sight, so that the keyboard always has a next one.
  const auto row_at = [&](float y) {
    const double row = (static_cast<double>(y) - area.top()) / static_cast<double>(height);
    return static_cast<std::uint32_t>(std::clamp(row, 0.0, static_cast<double>(choices.size())));
  };
  const std::uint32_t end = std::min(choices.size(), row_at(box.bottom + box.height()) + 1);
  std::int64_t chosen = -1;
  for (std::uint32_t i = row_at(box.top - box.height()); i < end; ++i) {
    const auto top = static_cast<float>(area.top() + static_cast<double>(height) * i);
    if (draw_choice(frame, {box.left, top, area.inner().right, top + height}, choices.at(i), details)) chosen = i;
  }
  return chosen;
}

}  // namespace tracuu::ui
