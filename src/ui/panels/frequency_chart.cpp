#include "ui/panels/frequency_chart.h"

#include <cmath>
#include <optional>

#include "app/filters.h"
#include "app/language_question.h"
#include "app/language_wording.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using Bar = engine::FrequencyBar;

constexpr float kLeastChart = 140, kHighestChart = 360, kWidestBar = 44, kLeastBar = 2;
constexpr float kRowBar = 4;
constexpr float kPadX = kSpace4;

// What stands above and below the chart: the way back up, the scale, the caption.
float height_of_lines(const Frame& frame) { return frame.target() + 2 * frame.type.small.line_height + kSpace6; }

float chart_height(const Frame& frame, float room) {
  return std::clamp(room - height_of_lines(frame), kLeastChart, kHighestChart);
}

bool is_over_time(const Frame& frame) { return frame.view.language.frequencies.by.empty(); }
bool as_share(const Frame& frame) { return frame.view.language.question.per_million; }

double most_of(const std::vector<Bar>& bars, bool share) {
  double most = 0;
  for (const Bar& bar : bars) most = std::max(most, app::frequency_of(bar, share));
  return most;
}

std::string figure(const Frame& frame, double value) {
  return app::format_decimal(value, as_share(frame) ? 1 : 0, frame.lang());
}

// "2021", "6/2021"; last is what has no date, or none that is as fine.
std::string time_label(const Frame& frame, const Bar& bar) {
  if (!bar.value.empty()) return app::format_date(bar.value, frame.lang());
  constexpr std::size_t kYear = 4;
  const std::size_t within = frame.view.language.frequencies.within.size();
  return std::string(frame.text(within == 0       ? TextKey::ui_dates_undated
                                : within == kYear ? TextKey::ui_language_no_month
                                                  : TextKey::ui_language_no_day));
}

// "2021: 56 lần, 12,3 mỗi triệu tiếng".
std::string bar_name(const Frame& frame, const std::string& label, const Bar& bar) {
  const std::string times =
      format_text(TextKey::ui_language_hits, frame.lang(), {app::format_count(bar.count, frame.lang())});
  const std::string share = app::format_decimal(app::frequency_of(bar, true), 1, frame.lang());
  return format_text(TextKey::ui_language_row, frame.lang(),
                     {label, format_text(TextKey::ui_language_figures, frame.lang(), {times, share})});
}

// The lines of the concordance within what is filtered by.
void show_passages(Frame& frame, const std::optional<app::Command>& filter) {
  if (filter) frame.emit(*filter);
  app::LanguageQuestion question = frame.view.language.question;
  app::turn_to(app::Tool::concordance, question);
  frame.emit(app::AskLanguage{question});
}

std::string passages_name(const Frame& frame, const std::string& of) {
  return format_text(TextKey::ui_language_concordance_in, frame.lang(), {of});
}

// Into the months of a year, the days of a month; a day is filtered by, and what has no date.
void go_into(Frame& frame, const Bar& bar) {
  if (bar.value.empty()) {
    const std::string& within = frame.view.language.frequencies.within;
    frame.emit(app::SetDateRange{{within, within, within.empty()}});
    return;
  }
  constexpr std::size_t kMonth = 7;
  if (bar.value.size() > kMonth) {
    frame.emit(app::SetDateRange{{bar.value, bar.value, false}});
    return;
  }
  app::LanguageQuestion question = frame.view.language.question;
  question.within = bar.value;
  frame.emit(app::AskLanguage{question});
}

// The way back up, where there is one.
void draw_levels(Frame& frame, Box row) {
  const std::string& within = frame.view.language.frequencies.within;
  if (within.empty()) return;
  app::LanguageQuestion question = frame.view.language.question;
  const auto step = [&](const std::string& to, const std::string& label) {
    const std::string name = format_text(TextKey::ui_dates_up, frame.lang(), {label});
    const Box place = row.take_left(button_width(frame, label) - kSpace2);
    if (button(frame, place, {.key = name, .name = name, .label = label, .style = ButtonStyle::link})) {
      question.within = to;
      frame.emit(app::AskLanguage{question});
    }
    const Box mark = row.take_left(kSpace3);
    draw_icon(ImGui::GetWindowDrawList(), Icon::chevron_right,
              ImVec2((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2), kSpace3, frame.palette.text_muted);
  };
  step("", std::string(frame.text(TextKey::ui_dates_all)));
  if (within.size() > 4) step(within.substr(0, 4), within.substr(0, 4));
  row.left += kSpace3;
  const std::string level = app::format_date(within, frame.lang());
  const std::string passages = passages_name(frame, level);
  const std::string_view shown = frame.text(TextKey::ui_language_tool_concordance);
  const Box place = row.take_right(button_width(frame, shown));
  const ButtonSpec spec{.key = "passages", .name = passages, .label = shown, .style = ButtonStyle::link};
  if (button(frame, place, spec)) show_passages(frame, app::SetDateRange{{within, within, false}});
  label(frame, row, {"level", frame.type.body, frame.palette.text, level});
}

struct Chart {
  Box box;
  float step = 0;
  double most = 0;

  Box column(std::size_t i) const {
    const float left = box.left + step * static_cast<float>(i);
    return {left, box.top, left + step, box.bottom};
  }
};

void draw_bar(const Frame& frame, const Box& column, double share, bool pointed) {
  if (pointed) fill_hovered(frame, column, 2);
  if (share <= 0) return;
  const float gap = column.width() > 8 ? 2 : column.width() > 2.5f ? 1 : 0;
  const float height = std::max(kLeastBar, std::round(column.height() * static_cast<float>(share)));
  fill({column.left, column.bottom - height, column.right - gap, column.bottom},
       pointed ? frame.palette.accent : frame.palette.border_strong, gap);
}

// How much the highest bar is.
void draw_scale(Frame& frame, const Chart& chart) {
  horizontal_rule(frame, chart.box.left, chart.box.right, chart.box.top, frame.palette.border);
  horizontal_rule(frame, chart.box.left, chart.box.right, chart.box.bottom, frame.palette.border_strong);
  const float height = frame.type.small.line_height;
  label(frame, {chart.box.left, chart.box.top - height, chart.box.right, chart.box.top},
        {"most", frame.type.small, frame.palette.text_muted, figure(frame, chart.most)});
}

void draw_caption(Frame& frame, const Chart& chart, std::optional<std::size_t> pointed) {
  const std::vector<Bar>& bars = frame.view.language.frequencies.bars;
  const Typeface& face = frame.type.small;
  const Box line{chart.box.left, chart.box.bottom + kSpace1, chart.box.right,
                 chart.box.bottom + kSpace1 + face.line_height};
  const auto label_at = [&](std::size_t i) { return time_label(frame, bars[i]); };
  if (pointed) {
    draw_line(frame, face, line, frame.palette.text, bar_name(frame, label_at(*pointed), bars[*pointed]));
    return;
  }
  float end = line.left - kSpace4;
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const std::string text = label_at(i);
    const float width = measure(face, text);
    const float left = std::max(line.left, chart.column(i).left + (chart.step - width) / 2);
    if (left < end + kSpace4 || left + width > line.right) continue;
    draw_line(frame, face, {left, line.top, left + width + 1, line.bottom}, frame.palette.text_muted, text);
    end = left + width;
  }
}

// Arrow keys on the bar with the focus: to the next one that counts anything.
void take_arrow_keys(Frame& frame, std::size_t at) {
  const std::vector<Bar>& bars = frame.view.language.frequencies.bars;
  const int step =
      (ImGui::IsKeyPressed(ImGuiKey_RightArrow) ? 1 : 0) - (ImGui::IsKeyPressed(ImGuiKey_LeftArrow) ? 1 : 0);
  if (step == 0) return;
  auto next = static_cast<std::ptrdiff_t>(at) + step;
  while (next >= 0 && next < std::ssize(bars) && bars[static_cast<std::size_t>(next)].count == 0) next += step;
  if (next < 0 || next >= std::ssize(bars)) return;
  frame.move_focus_by_pointer(frame.id_of("bar " + bars[static_cast<std::size_t>(next)].value));
}

void draw_time(Frame& frame, const BodyPlace& place) {
  const std::vector<Bar>& bars = frame.view.language.frequencies.bars;
  const auto top = static_cast<float>(place.top);
  const float left = place.clip.left + kPadX, right = place.right - kPadX;
  const NodeScope group(frame, Role::group, "chart",
                        {left, top, right, top + frequencies_height(frame, place.clip.height())},
                        frame.text(TextKey::ui_language_tool_frequency));
  draw_levels(frame, {left - kSpace1, top, right, top + frame.target()});
  Chart chart{{left, top + frame.target() + frame.type.small.line_height, right, 0}, 0, most_of(bars, as_share(frame))};
  chart.box.bottom = chart.box.top + chart_height(frame, place.clip.height());
  chart.step = std::min(kWidestBar, chart.box.width() / static_cast<float>(bars.size()));
  const Interaction ground = interact(frame, frame.id_of("chart"), chart.box);
  const float x = (ImGui::GetIO().MousePos.x - chart.box.left) / chart.step;
  std::optional<std::size_t> pointed;
  if ((ground.hovered || ground.activated) && x >= 0 && x < static_cast<float>(bars.size()))
    pointed = static_cast<std::size_t>(x);
  if (ground.activated && pointed) go_into(frame, bars[*pointed]);
  draw_scale(frame, chart);
  std::optional<std::size_t> focused_bar;
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const NodeId id = frame.id_of("bar " + bars[i].value);
    const bool focused = frame.focus().node == id;
    const double value = app::frequency_of(bars[i], as_share(frame));
    draw_bar(frame, chart.column(i), chart.most > 0 ? value / chart.most : 0, pointed == i || focused);
    if (bars[i].count == 0) continue;
    if (focused) focused_bar = i;
    if (frame.is_activated(id)) go_into(frame, bars[i]);
    draw_focus_ring(frame, id, chart.column(i), 2);
    frame.add_node(Role::bar, id, chart.column(i), bar_name(frame, time_label(frame, bars[i]), bars[i]));
  }
  if (focused_bar) take_arrow_keys(frame, *focused_bar);
  draw_caption(frame, chart, pointed ? pointed : focused_bar);
}

void draw_value(Frame& frame, const Box& bounds, const Bar& bar, double most, std::uint32_t number) {
  const app::LanguageView& answer = frame.view.language;
  const std::string& facet = answer.frequencies.by;
  const std::string value = app::facet_value_label(facet, bar.value, frame.lang());
  const auto total = static_cast<std::uint32_t>(answer.frequencies.bars.size());
  const std::string name = bar_name(frame, value, bar);
  const RowScope item(frame, bounds, number, total, name);
  const NodeId id = frame.id_of("value");
  Box pressed = bounds;
  const Box passages = pressed.take_right(frame.target()).middle(frame.target());
  const Interaction state = interact(frame, id, pressed);
  if (state.hovered) fill_hovered(frame, pressed.inset(kSpace2, 0), kRadiusSmall);
  const Box row = pressed.inset(kPadX, 0);
  const double amount = app::frequency_of(bar, as_share(frame));
  const std::string text = figure(frame, amount);
  draw_line(frame, frame.type.small, row, frame.palette.text_muted, text, Align::right);
  const Box label_box{row.left, row.top, row.right - measure(frame.type.small, text) - kSpace3, row.bottom};
  draw_line(frame, frame.type.body, label_box, frame.palette.text, value);
  const float y = row.middle(frame.type.body.line_height).bottom;
  const float share = most > 0 ? static_cast<float>(amount / most) : 0;
  if (share > 0)
    fill({row.left, y, row.left + std::max(kRowBar, row.width() * share), y + kRowBar}, frame.palette.bar, 2);
  draw_focus_ring(frame, id, pressed.inset(kSpace2, kFocusRing), kRadiusSmall);
  SemanticsNode& node = frame.add_node(Role::button, id, pressed, name);
  const app::ToggleFacetValue toggle{facet, bar.value};
  const bool selected = app::is_selected(frame.view.filters, facet, bar.value);
  node.state |= kStateToggle | (selected ? kStateChecked : 0u);
  if (state.activated) frame.emit(toggle);
  if (bar.count == 0) return;
  const std::string passages_of = passages_name(frame, value);
  const ButtonSpec spec{.key = "passages", .name = passages_of, .icon = Icon::chevron_right};
  if (button(frame, passages, spec))
    show_passages(frame, selected ? std::nullopt : std::optional<app::Command>(toggle));
}

float value_height(const Frame& frame) { return frame.snapped(frame.target() + kSpace2); }

}  // namespace

float frequencies_height(const Frame& frame, float room) {
  const std::size_t bars = frame.view.language.frequencies.bars.size();
  if (!is_over_time(frame)) return value_height(frame) * static_cast<float>(bars);
  return height_of_lines(frame) + chart_height(frame, room);
}

void draw_frequencies(Frame& frame, const BodyPlace& place, LanguageState& state) {
  const std::vector<Bar>& bars = frame.view.language.frequencies.bars;
  if (bars.empty()) return;
  if (is_over_time(frame)) {
    draw_time(frame, place);
    return;
  }
  const double most = most_of(bars, as_share(frame));
  RowsAtHand rows = rows_at_hand(frame, bars.size(), value_height(frame));
  rows.total = static_cast<std::uint32_t>(bars.size());
  rows.first = 0;
  draw_rows_in_sight(frame, place, rows, state, [&](const Box& bounds, std::uint32_t i, std::uint32_t number) {
    draw_value(frame, bounds, bars[i], most, number);
  });
}

}  // namespace tracuu::ui
