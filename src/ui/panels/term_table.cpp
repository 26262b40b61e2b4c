#include "ui/panels/term_table.h"

#include <cmath>

#include "app/language_question.h"
#include "app/language_wording.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/column_heading.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using app::TermColumn;

constexpr float kLeastText = 120, kWidestText = 420, kLeastFigure = 64;
constexpr float kBar = 3;
constexpr float kPadX = kSpace4;

bool is_ordering(const TermColumn& column) { return column.measure || column.order; }

float width_of(const Frame& frame, const TermColumn& column) {
  const Typeface& face = is_ordering(column) ? frame.type.small_bold : frame.type.small;
  return std::max(kLeastFigure, std::ceil(measure(face, frame.text(column.heading))) + 2 * kSpace2);
}

// Which columns there is room for, and where they stand. The first and the one the table is ordered by come first.
struct Plan {
  std::vector<const TermColumn*> columns;
  float text = 0;    // right edge of the expression
  float search = 0;  // left edge of the button at the end
};

Plan plan_of(const Frame& frame, const Box& row) {
  Plan plan;
  const app::LanguageQuestion& question = frame.view.language.question;
  const auto all = app::term_columns(question.tool);
  plan.search = row.right - frame.target();
  float room = plan.search - kSpace2 - (row.left + kPadX) - kLeastText;
  std::vector<bool> shown(all.size());
  const auto take = [&](std::size_t i) {
    if (shown[i] || width_of(frame, all[i]) > room) return;
    shown[i] = true;
    room -= width_of(frame, all[i]);
  };
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].is_order(question)) take(i);
  }
  for (std::size_t i = 0; i < all.size(); ++i) take(i);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (shown[i]) plan.columns.push_back(&all[i]);
  }
  plan.text = row.left + kPadX + std::min(kLeastText + room, kWidestText);
  return plan;
}

// The column whose share is drawn as a bar: what the table is ordered by, else the first one.
const TermColumn* leading(const Frame& frame, const Plan& plan) {
  for (const TermColumn* column : plan.columns) {
    if (column->is_order(frame.view.language.question)) return column;
  }
  return plan.columns.empty() ? nullptr : plan.columns.front();
}

void order_by(Frame& frame, const TermColumn& column) {
  app::LanguageQuestion question = frame.view.language.question;
  question.measure = column.measure.value_or(question.measure);
  question.terms = column.order.value_or(question.terms);
  frame.emit(app::AskLanguage{question});
}

struct Row {
  const engine::TermRow& term;
  std::uint32_t number;
  double most;  // of the leading column, in what is at hand
};

void draw_figures(Frame& frame, const Box& row, const Plan& plan, const Row& shown, std::string& said) {
  const TermColumn* first = leading(frame, plan);
  float right = plan.search - kSpace2;
  for (auto column = plan.columns.rbegin(); column != plan.columns.rend(); ++column) {
    const float left = right - width_of(frame, **column);
    const double value = (*column)->value(shown.term, frame.view.language);
    const std::string text = app::format_decimal(value, (*column)->digits, frame.lang());
    const ImU32 ink = *column == first ? frame.palette.text : frame.palette.text_muted;
    draw_line(frame, frame.type.small, {left, row.top, right - kSpace2, row.bottom}, ink, text, Align::right);
    said.insert(0, std::string(frame.text((*column)->heading)) + " " + text + (said.empty() ? "" : ", "));
    right = left;
  }
  if (first == nullptr || shown.most <= 0) return;
  const double value = first->value(shown.term, frame.view.language);
  const float share = static_cast<float>(std::clamp(value / shown.most, 0.0, 1.0));
  const float y = row.middle(frame.type.body.line_height).bottom - 1;
  const float left = row.left + kPadX, width = plan.text - kSpace4 - left;
  fill({left, y, left + std::max(kBar, width * share), y + kBar}, frame.palette.bar, kBar / 2);
}

void draw_row(Frame& frame, const Box& bounds, const Plan& plan, const Row& shown) {
  const engine::TermRow& term = shown.term;
  RowScope item(frame, bounds, shown.number, static_cast<std::uint32_t>(frame.view.language.total), term.text);
  const std::string search_name = format_text(TextKey::ui_language_search_for, frame.lang(), {term.text});
  const Box search =
      Box{plan.search, bounds.top, bounds.right, bounds.bottom}.middle(std::min(bounds.height(), frame.target()));
  const NodeId id = frame.id_of("row");
  const Box row{bounds.left, bounds.top, plan.search, bounds.bottom};
  const Interaction state = interact(frame, id, row);
  if (state.hovered) fill_hovered(frame, row.inset(kSpace2, 0), kRadiusSmall);
  const Box text{row.left + kPadX, row.top, plan.text - kSpace4, row.bottom};
  draw_line(frame, frame.type.body, text, frame.palette.text, term.text);
  std::string said;
  draw_figures(frame, row, plan, shown, said);
  draw_focus_ring(frame, id, row.inset(kSpace2, kFocusRing), kRadiusSmall);
  SemanticsNode& link = frame.add_node(Role::link, id, row, term.text);
  link.description = said;
  item.node().name = format_text(TextKey::ui_language_row, frame.lang(), {term.text, said});
  if (state.activated) frame.emit(app::AskLanguage{app::passages_of(frame.view.language.question, term)});
  const ButtonSpec spec{.key = "search", .name = search_name, .icon = Icon::search};
  if (button(frame, search, spec)) frame.emit(app::TryQuery{term.query, app::Place::documents});
}

}  // namespace

float term_row_height(const Frame& frame) { return frame.snapped(frame.target() + kSpace1); }

float draw_term_headings(Frame& frame, const Box& box) {
  const Box row{box.left, box.top, box.right, box.top + frame.target()};
  const Plan plan = plan_of(frame, row);
  const NodeScope group(frame, Role::group, "headings", row, frame.text(TextKey::ui_language_order));
  const std::string_view name = frame.text(TextKey::ui_language_column_node);
  label(frame, {row.left + kPadX, row.top, plan.text, row.bottom},
        {"node", frame.type.small, frame.palette.text_muted, name});
  float right = plan.search - kSpace2;
  std::vector<Box> places(plan.columns.size());
  for (std::size_t i = plan.columns.size(); i-- > 0;) {
    places[i] = {right - width_of(frame, *plan.columns[i]), row.top, right, row.bottom};
    right = places[i].left;
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    const TermColumn& column = *plan.columns[i];
    const bool holds = column.is_order(frame.view.language.question);
    if (column_heading(frame, places[i], {frame.text(column.heading), is_ordering(column), holds}))
      order_by(frame, column);
  }
  return row.bottom;
}

void draw_term_rows(Frame& frame, const BodyPlace& place, LanguageState& state) {
  const app::LanguageView& answer = frame.view.language;
  const std::vector<engine::TermRow>& terms = answer.rows.terms;
  const Plan plan = plan_of(frame, {place.clip.left, 0, place.right, 0});
  const TermColumn* first = leading(frame, plan);
  double most = 0;
  for (const engine::TermRow& term : terms) {
    if (first != nullptr) most = std::max(most, first->value(term, answer));
  }
  draw_rows_in_sight(frame, place, rows_at_hand(frame, terms.size(), term_row_height(frame)), state,
                     [&](const Box& bounds, std::uint32_t i, std::uint32_t number) {
                       draw_row(frame, bounds, plan, {terms[i], number, most});
                     });
}

}  // namespace tracuu::ui
