#include "ui/panels/match_map.h"

#include <algorithm>

#include "app/marks.h"
#include "app/wording.h"
#include "ui/widgets/interaction.h"

namespace tracuu::ui {

namespace {

constexpr float kTick = 2, kCurrentTick = 4;
constexpr float kReach = 6;  // of a press beside a tick

Box strip_of(const Box& pane) {
  return {pane.right - kScrollbarArea, pane.top + kSpace1, pane.right, pane.bottom - kSpace1};
}

void draw_ticks(const Frame& frame, const Box& strip, const MarkMap& map, std::uint32_t current) {
  const float row = 1 / frame.density;
  // Ticks that touch are one rectangle.
  for (std::uint32_t i = 0; i < map.rows();) {
    if (map.mark_in(i) == MarkMap::kNone) {
      ++i;
      continue;
    }
    const std::uint32_t begin = i;
    while (i < map.rows() && map.mark_in(i) != MarkMap::kNone) ++i;
    const float top = strip.top + static_cast<float>(begin) * row;
    const float bottom = std::max(top + kTick, strip.top + static_cast<float>(i) * row);
    fill({strip.left + kSpace1 / 2, top, strip.right, bottom}, frame.palette.border_strong);
  }
  const std::uint32_t place = map.row_of(current);
  if (place >= map.rows()) return;
  const float top = strip.top + static_cast<float>(place) * row - (kCurrentTick - kTick) / 2;
  fill({strip.left, top, strip.right, top + kCurrentTick}, frame.palette.accent);
}

// What the pointer presses: the nearest tick, or else that place of the document. The thumb is the scrollbar's.
void take_press(Frame& frame, const Box& strip, std::uint32_t current, ReaderState& state) {
  if (!ImGui::IsWindowHovered() || !ImGui::IsMouseHoveringRect(strip.min(), strip.max())) return;
  const ScrollState& scroll = state.scroll;
  const double y = static_cast<double>(ImGui::GetIO().MousePos.y - strip.top);
  const double place = y / static_cast<double>(strip.height()) * scroll.content;
  const bool on_thumb = place >= scroll.offset && place < scroll.offset + static_cast<double>(scroll.view);
  const auto row = static_cast<std::uint32_t>(y * static_cast<double>(frame.density));
  const std::uint32_t mark = state.map.nearest(row, static_cast<std::uint32_t>(kReach * frame.density));
  if (mark == MarkMap::kNone && on_thumb) return;
  if (!on_thumb) frame.output.hand_cursor = true;
  if (on_thumb || !ImGui::IsMouseClicked(ImGuiMouseButton_Left)) return;
  if (mark == MarkMap::kNone) state.scroll.glide_to(place - static_cast<double>(scroll.view) / 2);
  else if (mark == current) state.wants_mark = true;
  else frame.emit(app::StepHighlight{static_cast<int>(mark) - static_cast<int>(current)});
  frame.wake_in(0);
}

}  // namespace

void draw_match_map(Frame& frame, const Box& pane, double above, double below, ReaderState& state) {
  const double content = above + state.layout.height() + below;
  if (state.marks.empty() || content <= static_cast<double>(pane.height())) return;
  const Box strip = strip_of(pane);
  const auto rows = static_cast<std::uint32_t>(std::max(0.0f, strip.height() * frame.density));
  if (rows == 0) return;
  state.map.update(state.layout, state.marks, state.revision, above, below, rows);
  const std::uint32_t current = app::marks_in_force(frame.view).current;
  take_press(frame, strip, current, state);
  draw_ticks(frame, strip, state.map, current);
  const std::string name =
      format_text(TextKey::ui_match_map, frame.lang(), {app::format_passages(state.marks.size(), frame.lang())});
  frame.add_node(Role::text, frame.id_of("match map"), strip, name);
}

}  // namespace tracuu::ui
