#include "ui/panels/meetings_pairs.h"

#include <algorithm>
#include <string>

#include "app/meetings_wording.h"
#include "ui/panels/meetings_choice.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using engine::Meetings;

constexpr std::size_t kMostPairs = 8;

std::size_t pairs_shown(const Meetings& meetings) { return std::min(meetings.pairs.size(), kMostPairs); }

void draw_pair(Frame& frame, const Box& row, const Meetings& meetings, std::size_t index) {
  const Meetings::Pair& pair = meetings.pairs[index];
  const NodeId id = frame.id_of("pair " + std::to_string(index));
  const Interaction state = interact(frame, id, row);
  const bool chosen = is_chosen(frame, meetings, pair);
  if (chosen) fill_chosen(frame, row, kRadiusSmall);
  else if (state.hovered) fill_hovered(frame, row, kRadiusSmall);
  Box text = row.inset(kSpace2, 0);
  const std::string count = app::meetings_text(pair.meetings, frame.lang());
  draw_line(frame, frame.type.small, text.take_right(measure(frame.type.small, count) + kSpace2),
            frame.palette.text_muted, count, Align::right);
  const std::string names = app::pair_text(meetings.parties[pair.a].name, meetings.parties[pair.b].name, frame.lang());
  draw_line(frame, frame.type.small, text, chosen ? frame.palette.accent : frame.palette.text, names);
  draw_focus_ring(frame, id, row, kRadiusSmall);
  SemanticsNode& node = frame.add_node(Role::bar, id, row, pair_name(frame, meetings, pair));
  if (chosen) node.state |= kStateChecked;
  if (state.activated) choose(frame, meetings, pair);
}

}  // namespace

float meetings_pairs_height(const Frame& frame, const Meetings& meetings) {
  return frame.target() * static_cast<float>(pairs_shown(meetings));
}

void draw_meetings_pairs(Frame& frame, const Box& box, const Meetings& meetings) {
  Box rest = box;
  for (std::size_t i = 0; i < pairs_shown(meetings); ++i) draw_pair(frame, rest.take_top(frame.target()), meetings, i);
}

}  // namespace tracuu::ui
