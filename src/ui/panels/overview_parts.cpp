#include "ui/panels/overview_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kFigureWidth = 150, kRowWidest = 420, kLeastBar = 2;

std::string count_of(const Frame& frame, std::uint64_t count) { return app::format_count(count, frame.lang()); }

// A line of prose, unless the count it is about is 0.
float draw_remark(Frame& frame, const Box& box, TextKey key, std::uint64_t count) {
  if (count == 0) return 0;
  const std::string text = format_text(key, frame.lang(), {count_of(frame, count)});
  return wrapped_label(frame, box.min(), box.width(),
                       {text_key_name(key), frame.type.body, frame.palette.text, text, Role::paragraph}) +
         kSpace1;
}

// A name and what it stands for, side by side or below one another.
float draw_fact(Frame& frame, const Box& box, TextKey name, std::string_view value) {
  if (value.empty()) return 0;
  const std::string text = format_text(name, frame.lang(), {value});
  return wrapped_label(frame, box.min(), box.width(),
                       {text_key_name(name), frame.type.body, frame.palette.text, text, Role::paragraph}) +
         kSpace1;
}

// A name, a count, and a bar below that shows it.
void draw_counted(const Frame& frame, const Box& row, std::string_view label, std::uint64_t documents, float share) {
  const std::string count = count_of(frame, documents);
  Box text = row;
  draw_line(frame, frame.type.body, text.take_right(std::ceil(measure(frame.type.body, count))),
            frame.palette.text_muted, count, Align::right);
  text.right -= kSpace3;
  draw_line(frame, frame.type.body, text, frame.palette.text, label);
  const float length = std::max(kLeastBar, row.width() * std::min(share, 1.0f));
  fill({row.left, row.bottom - 3, row.left + length, row.bottom - 1}, frame.palette.bar);
}

// Nothing where there is nothing to count; returns the height.
float draw_count(Frame& frame, const Box& box, TextKey name, std::uint32_t count, float share) {
  if (count == 0) return 0;
  const Box row{box.left, box.top, box.right, box.top + frame.target()};
  draw_counted(frame, row, frame.text(name), count, share);
  const std::string said =
      format_text(TextKey::ui_facet_value, frame.lang(), {frame.text(name), count_of(frame, count)});
  frame.add_node(Role::text, frame.id_of(text_key_name(name)), row, said);
  return row.height() + kSpace1;
}

// Whether it was pressed.
bool draw_value(Frame& frame, const Box& row, const std::string& label, const engine::OverviewValue& value,
                float share) {
  const NodeId id = frame.id_of("value " + value.value);
  const Interaction state = interact(frame, id, row);
  if (state.hovered) {
    fill_hovered(frame, row, kRadiusSmall);
    frame.output.hand_cursor = true;
  }
  draw_counted(frame, row.inset(kSpace2, 0), label, value.documents, share);
  draw_focus_ring(frame, id, row, kRadiusSmall);
  const std::string name =
      format_text(TextKey::ui_facet_value, frame.lang(), {label, app::format_documents(value.documents, frame.lang())});
  frame.add_node(Role::button, id, row, name);
  return state.activated;
}

struct Figure {
  std::string value;
  TextKey label;
};

void draw_figure(Frame& frame, const Box& cell, const Figure& figure) {
  Box rest = cell;
  draw_line(frame, frame.type.title, rest.take_top(frame.type.title.line_height), frame.palette.text, figure.value);
  const std::string_view label = frame.text(figure.label);
  draw_line(frame, frame.type.small, rest.take_top(frame.type.small.line_height), frame.palette.text_muted, label);
  frame.add_node(Role::text, frame.id_of(label), cell, figure.value + " " + std::string(label));
}

}  // namespace

float draw_section_heading(Frame& frame, const Box& box, TextKey title) {
  const Box line{box.left, box.top, box.right, box.top + frame.type.heading.line_height};
  label(frame, line,
        {text_key_name(title), frame.type.heading, frame.palette.text, frame.text(title), Role::heading, 3});
  return frame.type.heading.line_height + kSpace3;
}

float draw_overview_figures(Frame& frame, const Box& box) {
  const engine::Overview& overview = *frame.view.overview;
  const std::array figures = {Figure{count_of(frame, frame.view.corpus.documents), TextKey::ui_overview_documents},
                              Figure{count_of(frame, overview.tokens), TextKey::ui_overview_tokens},
                              Figure{count_of(frame, overview.terms), TextKey::ui_overview_terms}};
  const auto columns = std::clamp<std::size_t>(static_cast<std::size_t>(box.width() / kFigureWidth), 1, figures.size());
  const float width = box.width() / static_cast<float>(columns);
  const float height = frame.type.title.line_height + frame.type.small.line_height;
  float y = box.top;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const std::size_t column = i % columns;
    if (i > 0 && column == 0) y += height + kSpace3;
    const float left = box.left + width * static_cast<float>(column);
    draw_figure(frame, {left, y, left + width, y + height}, figures[i]);
  }
  return y + height + kSpace8 - box.top;
}

float draw_overview_names(Frame& frame, const Box& box) {
  const std::vector<engine::OverviewValue>& names = frame.view.overview->names;
  if (names.empty()) return 0;
  float y = box.top + draw_section_heading(frame, box, TextKey::ui_overview_names);
  float x = box.left;
  const float height = frame.target();
  for (const engine::OverviewValue& name : names) {
    const std::string label = name.value + "  " + count_of(frame, name.documents);
    const float width = std::min(button_width(frame, label), box.width());
    if (x > box.left && x + width > box.right) {
      x = box.left;
      y += height + kSpace2;
    }
    const std::string said = format_text(TextKey::ui_facet_value, frame.lang(),
                                         {name.value, app::format_documents(name.documents, frame.lang())});
    const std::string key = "name " + name.value;
    const ButtonSpec spec{.key = key, .name = said, .label = label, .style = ButtonStyle::framed};
    if (button(frame, {x, y, x + width, y + height}, spec)) frame.emit(app::ShowDocuments{"\"" + name.value + "\""});
    x += width + kSpace2;
  }
  return y + height + kSpace8 - box.top;
}

float draw_overview_group(Frame& frame, const Box& box, const engine::Overview::Group& group) {
  if (group.values.empty()) return 0;
  const std::string title = app::facet_label(group.facet, frame.lang());
  const Box line{box.left, box.top, box.right, box.top + frame.type.heading.line_height};
  NodeScope scope(frame, Role::group, "group " + group.facet, line, title);
  label(frame, line, {"heading", frame.type.heading, frame.palette.text, title, Role::heading, 3});
  float y = line.bottom + kSpace2;
  const auto most = static_cast<float>(std::max(1u, group.values.front().documents));
  for (const engine::OverviewValue& value : group.values) {
    const Box row{box.left - kSpace2, y, box.right, y + frame.target()};
    const std::string label = app::facet_value_label(group.facet, value.value, frame.lang());
    if (draw_value(frame, row, label, value, static_cast<float>(value.documents) / most))
      frame.emit(app::ShowDocuments{"", {{{group.facet, {value.value}}}, {}}});
    y = row.bottom + kSpace1;
  }
  if (group.all_values > group.values.size()) {
    const auto more = static_cast<std::uint64_t>(group.all_values - group.values.size());
    y += draw_remark(frame, {box.left, y, box.right, y}, TextKey::ui_overview_more, more);
  }
  scope.cover({box.left, box.top, box.right, y});
  return y + kSpace8 - box.top;
}

float draw_overview_state(Frame& frame, const Box& box) {
  const engine::Overview& overview = *frame.view.overview;
  const engine::DateState& dates = overview.dates;
  const auto all = static_cast<float>(std::max(1u, frame.view.corpus.documents));
  const float right = std::min(box.right, box.left + kRowWidest);
  float y = box.top + draw_section_heading(frame, box, TextKey::ui_overview_state);
  const auto row = [&](TextKey name, std::uint32_t count) {
    y += draw_count(frame, {box.left, y, right, y}, name, count, static_cast<float>(count) / all);
  };
  row(TextKey::ui_overview_dated_day, dates.day);
  row(TextKey::ui_overview_dated_month, dates.month);
  row(TextKey::ui_overview_dated_year, dates.year);
  row(TextKey::ui_overview_undated, dates.none);
  row(TextKey::ui_overview_inferred, dates.inferred);
  row(TextKey::ui_overview_derived, overview.derived_titles);
  row(TextKey::ui_overview_repaired, overview.repaired);
  row(TextKey::ui_overview_skipped, overview.skipped);
  if (overview.reported && overview.repaired + overview.skipped == 0)
    y += wrapped_label(
        frame, ImVec2(box.left, y + kSpace1), box.width(),
        {"sound", frame.type.body, frame.palette.text, frame.text(TextKey::ui_overview_sound), Role::paragraph});
  return y + kSpace8 - box.top;
}

float draw_overview_origin(Frame& frame, const Box& box) {
  const engine::CorpusInfo& corpus = frame.view.corpus;
  float y = box.top + draw_section_heading(frame, box, TextKey::ui_overview_origin);
  const auto fact = [&](TextKey name, std::string_view value) {
    y += draw_fact(frame, {box.left, y, box.right, y}, name, value);
  };
  fact(TextKey::ui_overview_builder, corpus.builder);
  fact(TextKey::ui_overview_built, app::format_date(corpus.date, frame.lang()));
  fact(TextKey::ui_overview_fingerprint, frame.view.overview->fingerprint);
  return y + kSpace6 - box.top;
}

}  // namespace tracuu::ui
