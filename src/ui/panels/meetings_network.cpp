#include "ui/panels/meetings_network.h"

#include <algorithm>
#include <string>

#include "app/wording.h"
#include "ui/panels/network_drawing.h"
#include "ui/panels/network_pairs.h"
#include "ui/rich_text.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using engine::Meetings;

constexpr float kShape = 0.55f, kLowest = 280, kHighest = 560;
constexpr float kForEach = 200;  // room that a party takes at most, in width and in height half of it
constexpr std::size_t kCaptionLines = 2;

// A few parties stand together, not at the ends of the window.
float room_for(const Meetings& meetings) { return kForEach * static_cast<float>(meetings.parties.size()); }

float picture_height(const Frame& frame, const Meetings& meetings, float width) {
  const float most = std::clamp(room_for(meetings) / 2, kLowest, kHighest);
  return frame.snapped(std::clamp(width * kShape, kLowest, most));
}

// In the middle of what is there.
Box picture_place(const Frame& frame, const Meetings& meetings, const Box& box) {
  const float beside = frame.snapped(std::max(0.0f, box.width() - room_for(meetings)) / 2);
  return box.inset(beside, 0);
}

float caption_height(const Frame& frame) {
  return frame.type.small.line_height * static_cast<float>(kCaptionLines) + kSpace2;
}

std::string left_out(const Frame& frame, const Meetings& meetings, float width) {
  const auto drawn =
      static_cast<std::uint32_t>(network_parties(frame, meetings, width, picture_height(frame, meetings, width)));
  const std::uint32_t rest = meetings.all_parties > drawn ? meetings.all_parties - drawn : 0;
  if (rest == 0) return {};
  if (rest == 1) return std::string(frame.text(TextKey::ui_network_left_out_one));
  return format_text(TextKey::ui_network_left_out, frame.lang(), {app::format_count(rest, frame.lang())});
}

}  // namespace

float meetings_network_height(const Frame& frame, const Meetings& meetings, float width) {
  const float note = left_out(frame, meetings, width).empty() ? 0 : frame.type.small.line_height + kSpace1;
  return frame.snapped(picture_height(frame, meetings, width) + caption_height(frame) + note +
                       network_pairs_height(frame, meetings, width));
}

void draw_meetings_network(Frame& frame, const Box& box, const Meetings& meetings, MeetingsState& state) {
  Box rest = box;
  const Box place = picture_place(frame, meetings, rest.take_top(picture_height(frame, meetings, box.width())));
  update_picture(frame, meetings, place.width(), place.height(), state.picture);
  std::string caption;
  {
    NodeScope list(frame, Role::list, "network", place, frame.text(TextKey::ui_meetings_as_network));
    list.node().set_size = static_cast<std::uint32_t>(state.picture.nodes.size());
    caption = draw_network(frame, place, state);
  }
  const Box below = rest.take_top(caption_height(frame));
  const RichText said(caption, frame.type.small, below.width(), kCaptionLines);
  said.draw(ImGui::GetWindowDrawList(), {below.left, below.top + kSpace1}, frame.palette.text, frame.palette, {});
  if (const std::string note = left_out(frame, meetings, box.width()); !note.empty()) {
    const Box line = rest.take_top(frame.type.small.line_height + kSpace1);
    label(frame, line, {"left out", frame.type.small, frame.palette.text_muted, note});
  }
  draw_network_pairs(frame, rest, meetings);
}

}  // namespace tracuu::ui
