#include "ui/widgets/segmented.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kLeastPadding = kSpace2;

float width_of(const Frame& frame, std::string_view text) {
  return measure(frame.type.small, text) + 2 * kLeastPadding;
}

// The names shown and their widths, which fill `width`.
struct Plan {
  std::vector<std::string_view> labels;
  std::vector<float> widths;
};

Plan plan_of(const Frame& frame, std::span<const Segment> segments, float width) {
  Plan plan;
  float names = 0;
  for (const Segment& segment : segments) names += width_of(frame, segment.name);
  const bool fits = names <= width;
  float total = 0;
  for (const Segment& segment : segments) {
    plan.labels.push_back(fits ? segment.name : segment.short_name);
    plan.widths.push_back(width_of(frame, plan.labels.back()));
    total += plan.widths.back();
  }
  for (float& one : plan.widths) one += (width - total) / static_cast<float>(segments.size());
  return plan;
}

void draw_segment(Frame& frame, const Box& place, std::string_view label, bool on, bool hovered) {
  const Palette& palette = frame.palette;
  const Box inner = place.inset(2, 2);
  if (on) fill_chosen(frame, inner, kRadius - 2);
  else if (hovered) fill_hovered(frame, inner, kRadius - 2);
  draw_line(frame, frame.type.small, inner.inset(2, 0), on ? palette.accent : palette.text, label, Align::centre);
}

}  // namespace

SegmentedResult segmented(Frame& frame, const Box& bounds, std::string_view name, std::span<const Segment> segments,
                          int current) {
  SegmentedResult result;
  const NodeScope group(frame, Role::radiogroup, name, bounds, name);
  const Plan plan = plan_of(frame, segments, bounds.width());
  fill(bounds, frame.palette.surface_raised, kRadius);
  outline(bounds, frame.palette.border, kRadius, frame.stroke());
  Box rest = bounds;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const int index = static_cast<int>(i);
    const Box place = rest.take_left(plan.widths[i]);
    const NodeId id = frame.id_of(std::to_string(i));
    const Interaction state = interact(frame, id, place);
    draw_segment(frame, place, plan.labels[i], index == current, state.hovered);
    draw_focus_ring(frame, id, place.inset(2, 2), kRadius - 2);
    SemanticsNode& node = frame.add_node(Role::radio, id, place, segments[i].name);
    node.description = segments[i].description;
    if (index == current) node.state |= kStateChecked;
    if (state.activated) result.chosen = index;
    if (state.hovered || (state.focused && frame.focus().ring && result.pointed < 0)) result.pointed = index;
  }
  return result;
}

}  // namespace tracuu::ui
