#include "ui/panels/comparison.h"

#include <algorithm>
#include <string>

#include "app/wording.h"
#include "ui/panels/reader_toolbar.h"
#include "ui/rich_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepper.h"

namespace tracuu::ui {

namespace {

using engine::Comparison;

constexpr float kLeastColumn = 300;        // two columns from twice that on
constexpr float kGap = kSpace8;            // between them
constexpr float kSignColumn = kSpace6;     // before a paragraph: "–" or "+"
constexpr std::size_t kPortion = 131'072;  // bytes laid out per frame
constexpr double kBottomPad = 96;

// Where the rows stand: the left edges of the two texts.
struct Columns {
  bool beside = false;
  float width = 0;  // of a text
  float left[2] = {0, 0};
};

Columns columns_in(const Frame& frame, const Box& box) {
  const float margin = box.width() < 560 ? kSpace4 : kSpace8;
  const float most = frame.type.reading_measure;
  Columns columns;
  const float room = box.width() - 2 * margin;
  columns.beside = room >= 2 * kLeastColumn + kGap;
  const float share = columns.beside ? (room - kGap) / 2 : room;
  columns.width = frame.snapped(std::min(share - kSignColumn, most));
  const float used = columns.beside ? 2 * (columns.width + kSignColumn) + kGap : columns.width + kSignColumn;
  const float left = frame.snapped(box.left + (box.width() - used) / 2 + kSignColumn);
  columns.left[0] = left;
  columns.left[1] = columns.beside ? left + columns.width + kGap + kSignColumn : left;
  return columns;
}

void take_comparison(const Frame& frame, const Columns& columns, ComparisonState& state) {
  const app::Comparing& comparing = *frame.view.comparing;
  const Comparison& comparison = *comparing.comparison;
  const bool is_another = state.first != comparison.a.id || state.second != comparison.b.id;
  if (is_another) {
    state.layout.take(comparison);
    state.first = comparison.a.id;
    state.second = comparison.b.id;
    state.scroll.jump_to(0);
    state.shown_change = comparing.current;
    state.wants_change = true;
  }
  if (is_another || !state.layout.is_for(frame.type, columns.width, columns.beside))
    state.layout.set(frame.type, columns.width, columns.beside);
  if (state.shown_change == comparing.current) return;
  state.shown_change = comparing.current;
  state.wants_change = true;
}

void go_to_change(const Frame& frame, ComparisonState& state) {
  const std::uint32_t current = frame.view.comparing->current;
  const bool is_measured = state.header > 0;
  if (!state.wants_change || !is_measured || current >= frame.view.comparing->comparison->changes.size()) return;
  const std::uint32_t row = state.layout.row_of_change(current);
  if (row >= state.layout.laid_rows()) return;
  double top = state.layout.rows()[row].top;
  // Of a long paragraph the line that it is in.
  for (std::size_t side = 0; side < 2; ++side) {
    const ByteRange change = state.layout.changes(side)[current];
    const ByteRange lines = state.layout.rows()[row].lines[side];
    for (std::uint32_t i = lines.begin; i < lines.end && !change.empty(); ++i) {
      if (state.layout.lines()[i].text.end > change.begin) {
        top = state.layout.lines()[i].top;
        break;
      }
    }
  }
  top += state.header;
  state.scroll.reveal(top, top + static_cast<double>(frame.type.reader.line_height),
                      static_cast<double>(state.scroll.view) * 0.3);
  state.wants_change = false;
}

// What is marked without colour too: a line through what was removed, one below what was added.
void rule_changes(const Frame& frame, const ComparisonState& state, std::size_t side, const TextLine& line, ImVec2 at,
                  std::size_t first) {
  const std::string_view text = state.layout.text(side);
  const std::vector<ByteRange>& changes = state.layout.changes(side);
  const Typeface& face = frame.type.reader;
  const std::uint32_t end = visible_end(text, line);
  const float y = at.y + face.line_height / 2 + (side == 0 ? face.em * 0.06f : face.em * 0.68f);
  const float thickness = frame.snapped(std::max(1.5f, frame.stroke()));
  for (std::size_t i = first; i < changes.size() && changes[i].begin < end; ++i) {
    const std::uint32_t from = std::max(changes[i].begin, line.begin), to = std::min(changes[i].end, end);
    if (from >= to) continue;
    const float left = frame.snapped(at.x + x_of(text, face, line, from));
    const float right = frame.snapped(at.x + x_of(text, face, line, to));
    fill({left, frame.snapped(y), right, frame.snapped(y) + thickness},
         i == frame.view.comparing->current ? frame.palette.highlight_current_text : frame.palette.highlight_text);
  }
}

void draw_side(const Frame& frame, const ComparisonState& state, const ComparisonLayout::Row& row, std::size_t side,
               float left, double top) {
  const ByteRange lines = row.lines[side];
  if (lines.empty()) return;
  const std::vector<ByteRange>& changes = state.layout.changes(side);
  ImDrawList* list = ImGui::GetWindowDrawList();
  for (std::uint32_t i = lines.begin; i < lines.end; ++i) {
    const ComparisonLayout::Line& line = state.layout.lines()[i];
    const ImVec2 at(left, static_cast<float>(top + line.top));
    const auto first = std::ranges::upper_bound(changes, line.text.begin, {}, &ByteRange::end) - changes.begin();
    const MarkedLine marked{state.layout.text(side),
                            {line.text.begin, line.text.end},
                            changes.data() + first,
                            changes.size() - static_cast<std::size_t>(first),
                            static_cast<std::ptrdiff_t>(frame.view.comparing->current) - first,
                            {}};
    draw_marked_line(list, frame.type.reader, at, row.same ? frame.palette.text_muted : frame.palette.text,
                     frame.palette, marked);
    rule_changes(frame, state, side, line.text, at, static_cast<std::size_t>(first));
  }
  if (row.same) return;
  const auto y = static_cast<float>(top + state.layout.lines()[lines.begin].top);
  const Box sign{left - kSignColumn, y, left, y + frame.type.reader.line_height};
  draw_line(frame, frame.type.reader_bold, sign, frame.palette.accent, side == 0 ? "–" : "+");
}

// A paragraph in words, what differs in brackets.
std::string spoken(const Frame& frame, const Comparison& comparison, ByteRange paragraph, std::size_t side) {
  const std::string& text = side == 0 ? comparison.a.text : comparison.b.text;
  const TextKey key = side == 0 ? TextKey::ui_compare_removed : TextKey::ui_compare_added;
  const auto range_of = [side](const Comparison::Pair& pair) { return side == 0 ? pair.a : pair.b; };
  std::string out;
  std::uint32_t at = paragraph.begin;
  auto change = std::ranges::partition_point(
      comparison.changes, [&](const Comparison::Pair& pair) { return range_of(pair).end <= paragraph.begin; });
  for (; change != comparison.changes.end() && range_of(*change).begin < paragraph.end; ++change) {
    const ByteRange range{std::max(range_of(*change).begin, at), std::min(range_of(*change).end, paragraph.end)};
    if (range.begin >= range.end) continue;
    out += text.substr(at, range.begin - at);
    out += format_text(key, frame.lang(), {text.substr(range.begin, range.size())});
    at = range.end;
  }
  return out + text.substr(at, paragraph.end - at);
}

void add_row_nodes(Frame& frame, const Columns& columns, const ComparisonLayout::Row& row, std::uint32_t index,
                   double top) {
  const Comparison& comparison = *frame.view.comparing->comparison;
  for (std::size_t side = 0; side < 2; ++side) {
    if (row.original[side].empty() || (side == 1 && row.same)) continue;
    const Box bounds{columns.left[side], static_cast<float>(top + row.top), columns.left[side] + columns.width,
                     static_cast<float>(top + row.bottom)};
    const std::string key = "row " + std::to_string(index) + (side == 0 ? "a" : "b");
    frame.add_node(Role::paragraph, frame.id_of(key), bounds, spoken(frame, comparison, row.original[side], side))
        .lang = side == 0 ? comparison.a.lang : comparison.b.lang;
  }
}

float draw_side_title(Frame& frame, const Comparison::Side& side, TextKey name, ImVec2 at, float width) {
  const NodeScope group(frame, Role::group, "title " + side.id, {at.x, at.y, at.x + width, at.y + 1},
                        format_text(name, frame.lang(), {side.title}));
  float y = at.y;
  y += wrapped_label(frame, ImVec2(at.x, y), width,
                     {"title", frame.type.heading, frame.palette.text, side.title, Role::heading, 2});
  const std::string details = app::join_details({side.source, app::format_date(side.date, frame.lang())});
  if (!details.empty())
    y += wrapped_label(frame, ImVec2(at.x, y), width, {"details", frame.type.small, frame.palette.text_muted, details});
  return y - at.y;
}

// Titles, and what there is to say of the comparison as a whole. Returns the height.
float draw_header(Frame& frame, const Columns& columns, float top) {
  const Comparison& comparison = *frame.view.comparing->comparison;
  float y = top + kSpace5;
  const float first =
      draw_side_title(frame, comparison.a, TextKey::ui_compare_first, {columns.left[0], y}, columns.width);
  if (!columns.beside) y += first + kSpace3;
  const float second =
      draw_side_title(frame, comparison.b, TextKey::ui_compare_second, {columns.left[1], y}, columns.width);
  y += (columns.beside ? std::max(first, second) : second) + kSpace3;
  const float right = columns.left[1] + columns.width;
  const auto note = [&](TextKey text) {
    y += wrapped_label(frame, ImVec2(columns.left[0], y), right - columns.left[0],
                       {"note", frame.type.body, frame.palette.text_muted, frame.text(text), Role::paragraph}) +
         kSpace3;
  };
  if (comparison.changes.empty()) note(TextKey::ui_compare_same);
  else if (!comparison.complete) note(TextKey::ui_compare_incomplete);
  horizontal_rule(frame, columns.left[0] - kSignColumn, right, y, frame.palette.border);
  return frame.snapped(y + kSpace5 - top);
}

void draw_rows(Frame& frame, const Box& box, ComparisonState& state) {
  const Columns columns = columns_in(frame, box);
  take_comparison(frame, columns, state);
  if (state.layout.advance(frame.type, kPortion)) frame.wake_in(0);
  state.scroll.view = box.height();
  go_to_change(frame, state);
  const ScrollArea area(frame, "comparison", box, state.header + state.layout.height() + kBottomPad, true,
                        state.scroll);
  const NodeScope article(frame, Role::article, "article", box, frame.text(TextKey::ui_compare_region));
  const double header = static_cast<double>(draw_header(frame, columns, static_cast<float>(area.top())));
  if (header != state.header) frame.wake_in(0);
  state.header = header;
  const double top = area.top() + header;
  const double from = static_cast<double>(box.top) - top, to = static_cast<double>(box.bottom) - top;
  const double screen = static_cast<double>(box.height());
  for (std::uint32_t i = state.layout.row_below(from - screen); i < state.layout.laid_rows(); ++i) {
    const ComparisonLayout::Row& row = state.layout.rows()[i];
    if (row.top > to + screen) break;
    add_row_nodes(frame, columns, row, i, top);
    if (row.bottom < from || row.top > to) continue;
    for (std::size_t side = 0; side < 2; ++side) draw_side(frame, state, row, side, columns.left[side], top);
  }
}

void draw_bar(Frame& frame, const Box& box, Arrangement arrangement) {
  horizontal_rule(frame, box.left, box.right, box.bottom - 1, frame.palette.border);
  Box row = box.inset(kSpace2, 0);
  const Box close = row.take_left(frame.target()).middle(frame.target());
  const bool one = arrangement == Arrangement::one;
  const ButtonSpec spec{
      .key = "stop", .name = frame.text(TextKey::ui_compare_close), .icon = one ? Icon::arrow_left : Icon::close};
  if (button(frame, close, spec)) frame.emit(app::CompareWith{""});
  const app::Comparing& comparing = *frame.view.comparing;
  const LabelSpec title{.key = "title",
                        .face = frame.type.small_bold,
                        .colour = frame.palette.text_muted,
                        .text = frame.text(TextKey::ui_compare_region),
                        .role = Role::heading,
                        .level = 1};
  const auto count =
      comparing.comparison ? static_cast<std::uint32_t>(comparing.comparison->changes.size()) : std::uint32_t{0};
  if (count == 0) {
    label(frame, row.inset(kSpace3, 0), title);
    return;
  }
  const std::string number = app::format_count(comparing.current + 1, frame.lang());
  const Stepper stepper{.key = "changes",
                        .previous = TextKey::ui_compare_previous,
                        .next = TextKey::ui_compare_next,
                        .previous_icon = Icon::chevron_up,
                        .next_icon = Icon::chevron_down,
                        .counter = counter_text(frame, comparing.current + 1, count),
                        .counter_name = format_text(TextKey::ui_compare_counter_name, frame.lang(),
                                                    {number, app::format_count(count, frame.lang())})};
  const float size = frame.target();
  if (const int step = draw_stepper(frame, row.take_right(stepper_width(frame, stepper, size)), stepper, size))
    frame.emit(app::StepHighlight{step});
  label(frame, row.inset(kSpace3, 0), title);
}

}  // namespace

void draw_comparison(Frame& frame, const Box& box, Arrangement arrangement, ComparisonState& state) {
  const NodeScope region(frame, Role::region, "comparison", box, frame.text(TextKey::ui_compare_region));
  fill(box, frame.palette.surface_raised);
  Box rest = box;
  draw_bar(frame, rest.take_top(reader_bar_height(frame, box.height())), arrangement);
  if (frame.view.comparing->comparison) {
    draw_rows(frame, rest, state);
    return;
  }
  Box waiting = rest.inset(kSpace6, kSpace4);
  label(frame, waiting.take_top(frame.type.body.line_height),
        {"waiting", frame.type.body, frame.palette.text_muted, frame.text(TextKey::ui_compare_waiting)});
}

}  // namespace tracuu::ui
