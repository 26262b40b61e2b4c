#include "ui/panels/dates.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using Bar = app::DatesView::Bar;

constexpr float kChart = 72;
constexpr float kLeastBar = 3;  // height of one that counts anything
constexpr float kWidestBar = 40;

struct Chart {
  Box box;
  float step;  // from bar to bar
  std::size_t size;

  Chart(const Box& place, std::size_t bars) : box(place), step(0), size(bars) {
    step = std::min(kWidestBar, place.width() / static_cast<float>(std::max<std::size_t>(1, bars)));
  }
  Box column(std::size_t i) const {
    const float left = box.left + step * static_cast<float>(i);
    return {left, box.top, left + step, box.bottom};
  }
  std::size_t at(float x) const {
    const float place = std::clamp((x - box.left) / step, 0.0f, static_cast<float>(size) - 0.5f);
    return static_cast<std::size_t>(place);
  }
};

void set_range(Frame& frame, std::size_t one, std::size_t other) {
  const std::vector<Bar>& bars = frame.view.dates.bars;
  const auto [from, to] = std::minmax(one, other);
  const engine::DateRange& now = frame.view.filters.date;
  engine::DateRange range{bars[from].iso, bars[to].iso, now.undated};
  // The day that is chosen already: back to its month.
  if (range == now) range.from = range.to = frame.view.dates.levels.back().iso;
  frame.emit(app::SetDateRange{range});
}

// The way down to the level shown; each step leads back up. At the top it is there too: nothing moves on the first
// step.
float draw_levels(Frame& frame, const Box& row, DatePlayState& play) {
  const auto& levels = frame.view.dates.levels;
  Box rest = row;
  draw_play(frame, rest.take_right(frame.target()), play);
  for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
    const std::string name = format_text(TextKey::ui_dates_up, frame.lang(), {levels[i].label});
    const Box place = rest.take_left(button_width(frame, levels[i].label) - kSpace2);
    const ButtonSpec spec{.key = name, .name = name, .label = levels[i].label, .style = ButtonStyle::link};
    if (button(frame, place, spec))
      frame.emit(app::SetDateRange{{levels[i].iso, levels[i].iso, frame.view.filters.date.undated}});
    const Box mark = rest.take_left(kSpace3);
    draw_icon(ImGui::GetWindowDrawList(), Icon::chevron_right,
              ImVec2((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2), kSpace3, frame.palette.text_muted);
  }
  rest.left += kSpace3;
  label(frame, rest, {"level", frame.type.body, frame.palette.text, levels.back().label});
  return row.height();
}

std::string bar_name(const Frame& frame, const Bar& bar) {
  return format_text(TextKey::ui_dates_bar, frame.lang(), {bar.label, app::format_documents(bar.count, frame.lang())});
}

NodeId bar_id(const Frame& frame, const Bar& bar) { return frame.id_of("bar " + bar.iso); }

void draw_bar(const Frame& frame, const Box& column, const Bar& bar, float share, bool pointed, bool taken) {
  const Palette& palette = frame.palette;
  if (pointed) fill_hovered(frame, column, 2);
  if (bar.count == 0) return;
  const float gap = column.width() > 8 ? 2 : column.width() > 2.5f ? 1 : 0;
  const float height = std::max(kLeastBar, std::round(column.height() * share));
  const bool strong = taken || bar.selected;
  fill({column.left, column.bottom - height, column.right - gap, column.bottom},
       strong ? palette.accent : palette.border_strong, gap);
}

// Arrow keys on the bar with the focus: to the next one, with Shift a range up to it.
void take_arrow_keys(Frame& frame, std::size_t at, DatesState& state) {
  const std::vector<Bar>& bars = frame.view.dates.bars;
  const int step =
      (ImGui::IsKeyPressed(ImGuiKey_RightArrow) ? 1 : 0) - (ImGui::IsKeyPressed(ImGuiKey_LeftArrow) ? 1 : 0);
  if (step == 0) return;
  auto next = static_cast<std::ptrdiff_t>(at) + step;
  while (next >= 0 && next < std::ssize(bars) && bars[static_cast<std::size_t>(next)].count == 0) next += step;
  if (next < 0 || next >= std::ssize(bars)) return;
  const auto to = static_cast<std::size_t>(next);
  frame.move_focus_by_pointer(bar_id(frame, bars[to]));
  if (!ImGui::GetIO().KeyShift) {
    state.anchor.clear();
    return;
  }
  if (state.anchor.empty()) state.anchor = bars[at].iso;
  const auto anchor = std::ranges::find(bars, state.anchor, &Bar::iso);
  if (anchor != bars.end()) set_range(frame, static_cast<std::size_t>(anchor - bars.begin()), to);
}

struct Pointed {
  std::optional<std::size_t> bar;
  std::size_t taken_from = 1, taken_to = 0;  // being dragged over; empty where from > to
};

Pointed take_pointer(Frame& frame, const Chart& chart, DatesState& state) {
  Pointed pointed;
  const Interaction interaction = interact(frame, frame.id_of("chart"), chart.box);
  // A finger takes a range here instead of scrolling.
  frame.output.drag_areas.push_back({chart.box.left, chart.box.top, chart.box.width(), chart.box.height()});
  const std::size_t at = chart.at(ImGui::GetIO().MousePos.x);
  if (interaction.hovered || interaction.held) pointed.bar = at;
  if (interaction.held && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) state.pressed = at;
  if (state.pressed && *state.pressed >= chart.size) state.pressed.reset();
  if (interaction.held && state.pressed) {
    pointed.taken_from = std::min(*state.pressed, at);
    pointed.taken_to = std::max(*state.pressed, at);
    return pointed;
  }
  if (!state.pressed) return pointed;
  const std::size_t from = *std::exchange(state.pressed, std::nullopt);
  const bool over_something = from != at || frame.view.dates.bars[at].count > 0;
  if (over_something && ImGui::IsMouseReleased(ImGuiMouseButton_Left)) set_range(frame, from, at);
  return pointed;
}

// Below the bars: the one pointed at, else the first and the last.
void draw_caption(Frame& frame, const Box& line, float bars_end, const Pointed& pointed) {
  const std::vector<Bar>& bars = frame.view.dates.bars;
  const Typeface& face = frame.type.small;
  if (pointed.taken_from < pointed.taken_to) {
    const std::string range = bars[pointed.taken_from].label + " – " + bars[pointed.taken_to].label;
    draw_line(frame, face, line, frame.palette.text, range);
  } else if (pointed.bar) {
    draw_line(frame, face, line, frame.palette.text, bar_name(frame, bars[*pointed.bar]));
  } else {
    draw_line(frame, face, line, frame.palette.text_muted, bars.front().label);
    const float both = measure(face, bars.front().label) + kSpace2 + measure(face, bars.back().label);
    const Box place{line.left, line.top, std::min(line.right, std::max(bars_end, line.left + both)), line.bottom};
    if (bars.size() > 1) draw_line(frame, face, place, frame.palette.text_muted, bars.back().label, Align::right);
  }
}

float draw_chart(Frame& frame, const Box& box, DatesState& state) {
  const std::vector<Bar>& bars = frame.view.dates.bars;
  const Chart chart({box.left, box.top, box.right, box.top + kChart}, bars.size());
  Pointed pointed = take_pointer(frame, chart, state);
  std::uint32_t most = 1;
  for (const Bar& bar : bars) most = std::max(most, bar.count);
  std::optional<std::size_t> focused;
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const Box column = chart.column(i);
    const NodeId id = bar_id(frame, bars[i]);
    const bool has_focus = frame.focus().node == id;
    if (has_focus) focused = i;
    const bool taken = i >= pointed.taken_from && i <= pointed.taken_to;
    const float share = static_cast<float>(bars[i].count) / static_cast<float>(most);
    draw_bar(frame, column, bars[i], share, pointed.bar == i || has_focus, taken);
    if (bars[i].count == 0) continue;
    if (frame.is_activated(id)) set_range(frame, i, i);
    draw_focus_ring(frame, id, column, 2);
    SemanticsNode& node = frame.add_node(Role::bar, id, column, bar_name(frame, bars[i]));
    node.state |= kStateToggle;
    if (bars[i].selected) node.state |= kStateChecked;
  }
  horizontal_rule(frame, box.left, box.right, chart.box.bottom, frame.palette.border_strong);
  if (focused && !pointed.bar) pointed.bar = focused;
  const Box line{box.left, chart.box.bottom + kSpace1, box.right,
                 chart.box.bottom + kSpace1 + frame.type.small.line_height};
  draw_caption(frame, line, chart.column(bars.size()).left, pointed);
  if (focused) take_arrow_keys(frame, *focused, state);
  return line.bottom - box.top;
}

float draw_undated(Frame& frame, const Box& row) {
  const app::DatesView& dates = frame.view.dates;
  const bool checked = frame.view.filters.date.undated;
  if (dates.undated == 0 && !checked) return 0;
  const std::string count = app::format_count(dates.undated, frame.lang());
  const CheckboxSpec spec{
      .key = "undated", .name = frame.text(TextKey::ui_dates_undated), .count = count, .checked = checked};
  if (checkbox(frame, row, spec)) frame.emit(app::ToggleUndated{});
  return row.height();
}

float draw_coarser(Frame& frame, float left, float top, float width) {
  if (frame.view.dates.coarser == 0) return 0;
  const std::string documents = app::format_documents(frame.view.dates.coarser, frame.lang());
  const std::string text = format_text(TextKey::ui_dates_coarser, frame.lang(), {documents});
  return wrapped_label(frame, ImVec2(left, top), width, {"coarser", frame.type.small, frame.palette.text_muted, text});
}

}  // namespace

float draw_dates(Frame& frame, float left, float top, float width, DatesState& state) {
  const app::DatesView& dates = frame.view.dates;
  const engine::DateRange& range = frame.view.filters.date;
  if (dates.bars.empty() && dates.undated == 0 && range == engine::DateRange{}) return 0;
  const Box heading{left, top, left + width, top + frame.type.small_bold.line_height + kSpace2};
  NodeScope group(frame, Role::group, "dates", heading, frame.text(TextKey::ui_dates));
  draw_line(frame, frame.type.small_bold, heading.inset(kSpace2, 0), frame.palette.text_muted,
            frame.text(TextKey::ui_dates));
  const float inner = left + kSpace2, inner_width = width - 2 * kSpace2;
  float y = heading.bottom;
  y += draw_levels(frame, {left - kSpace1, y, left + width, y + frame.target()}, state.play);
  if (!dates.bars.empty()) y += draw_chart(frame, {inner, y, inner + inner_width, y}, state) + kSpace1;
  y += draw_coarser(frame, inner, y, inner_width);
  y += draw_undated(frame, {left, y, left + width, y + frame.target()});
  group.cover({left, top, left + width, y});
  return y - top + kSpace5;
}

}  // namespace tracuu::ui
