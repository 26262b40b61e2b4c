#include "ui/panels/reading_on.h"

#include <algorithm>

#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

constexpr double kPart = 2;  // panes that one goes back at once

bool is_pressed(Frame& frame, const Box& place, const ButtonSpec& spec) {
  const NodeId id = frame.id_of(spec.key);
  if (frame.focus().node == id) return button(frame, place, spec);
  frame.add_node(Role::button, id, place, spec.name);
  return frame.is_activated(id);
}

Box place_for(const Frame& frame, const Box& pane, std::string_view name) {
  const float width = std::min(button_width(frame, name), pane.width());
  const float left = frame.snapped(pane.left + (pane.width() - width) / 2);
  return {left, pane.top, left + width, pane.bottom};
}

void go_to(Frame& frame, std::uint32_t block, double above, ReaderState& state) {
  state.scroll.jump_to(std::max(0.0, above + state.layout.blocks()[block].top));
  state.wants_focus = block;
  frame.wake_in(0);
}

}  // namespace

void draw_read_back(Frame& frame, const Box& pane, double above, const MirroredBlocks& mirrored, ReaderState& state) {
  // The node of the block that was gone to is there since the frame after.
  if (state.wants_focus && *state.wants_focus >= mirrored.begin && *state.wants_focus < mirrored.end) {
    frame.output.focus_request = frame.id_of("block " + std::to_string(*state.wants_focus));
    state.wants_focus.reset();
  }
  if (mirrored.begin == 0) return;
  const std::string_view name = frame.text(TextKey::ui_read_back);
  Box place = place_for(frame, pane, name);
  place = {place.left, pane.top + kSpace3, place.right, pane.top + kSpace3 + frame.target()};
  if (!is_pressed(frame, place, {.key = "read back", .name = name, .style = ButtonStyle::framed})) return;
  const auto& blocks = state.layout.blocks();
  const double top = blocks[mirrored.begin].top - kPart * static_cast<double>(pane.height());
  const auto end = blocks.begin() + static_cast<std::ptrdiff_t>(mirrored.begin);
  const auto block = std::ranges::lower_bound(blocks.begin(), end - 1, top, {}, &LaidBlock::top);
  go_to(frame, static_cast<std::uint32_t>(block - blocks.begin()), above, state);
}

void draw_read_on(Frame& frame, const Box& pane, double above, const MirroredBlocks& mirrored, ReaderState& state) {
  if (mirrored.end >= state.layout.laid_blocks()) return;
  const std::string_view name = frame.text(TextKey::ui_read_on);
  Box place = place_for(frame, pane, name);
  place = {place.left, pane.bottom - kSpace3 - frame.target(), place.right, pane.bottom - kSpace3};
  if (is_pressed(frame, place, {.key = "read on", .name = name, .style = ButtonStyle::framed}))
    go_to(frame, mirrored.end, above, state);
}

}  // namespace tracuu::ui
