#include "ui/panels/knowledge_rows.h"

#include <algorithm>

#include "app/knowledge_question.h"
#include "app/knowledge_wording.h"
#include "app/wording.h"
#include "ui/panels/act_rows.h"
#include "ui/panels/contrast_rows.h"
#include "ui/panels/encounter_rows.h"
#include "ui/panels/phrase_rows.h"
#include "ui/rich_text.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using app::Ledger;

constexpr float kPadX = kSpace4, kPadY = kSpace2;
constexpr float kCountWidth = 120, kPeriodWidth = 220, kLeastForPeriod = 700;
constexpr float kFigureWidth = 200;
// In a wider row what belongs together stands too far apart.
constexpr float kWidestRow = 1080;
constexpr std::size_t kFigureLines = 2;

void draw_entity(Frame& frame, const Box& bounds, const engine::EntityRow& row, std::uint32_t number) {
  const std::string details = app::entity_details(row, frame.lang());
  const std::string documents = app::format_documents(row.documents, frame.lang());
  const std::string period = app::period_text(row.first, row.last, frame.lang());
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, row.name);
  const bool pressed = draw_link(frame, bounds, {row.name, app::join_details({details, documents, period})});
  Box text = bounds.inset(kPadX, kPadY);
  if (bounds.width() >= kLeastForPeriod)
    draw_line(frame, frame.type.small, text.take_right(kPeriodWidth), frame.palette.text_muted, period, Align::right);
  draw_line(frame, frame.type.small, text.take_right(kCountWidth), frame.palette.text_muted, documents, Align::right);
  text.right -= kSpace3;
  if (details.empty()) {
    draw_line(frame, frame.type.body_bold, text, frame.palette.text, row.name);
  } else {
    draw_line(frame, frame.type.body_bold, text.take_top(frame.type.body.line_height), frame.palette.text, row.name);
    draw_line(frame, frame.type.small, text.take_top(frame.type.small.line_height), frame.palette.text_muted, details);
  }
  if (!pressed) return;
  app::KnowledgeQuestion question = frame.view.knowledge.question;
  question.entity = {std::string(app::facet_of(question.ledger)), row.name};
  frame.emit(app::AskKnowledge{question});
}

void draw_figure(Frame& frame, const Box& bounds, const engine::FigureRow& row, std::uint32_t number) {
  const std::string source = app::join_details({app::format_date(row.date, frame.lang()), row.title});
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, row.text);
  const bool pressed =
      draw_link(frame, bounds, {row.left + row.text + row.right, app::join_details({row.text, source})});
  Box text = bounds.inset(kPadX, kPadY);
  const Box figure = text.take_left(std::min(kFigureWidth, text.width() / 3));
  draw_line(frame, frame.type.body_bold,
            Box{figure.left, figure.top, figure.right, figure.top + frame.type.body.line_height}, frame.palette.text,
            row.text);
  text.left += kSpace4;
  const Box below = text.take_bottom(frame.type.small.line_height);
  draw_line(frame, frame.type.small, below, frame.palette.text_muted, source);
  const auto begin = static_cast<std::uint32_t>(row.left.size());
  const RichText passage(row.left + row.text + row.right, frame.type.body, text.width(), kFigureLines);
  passage.draw(ImGui::GetWindowDrawList(), text.min(), frame.palette.text, frame.palette,
               {{begin, begin + static_cast<std::uint32_t>(row.text.size())}});
  if (pressed) frame.emit(app::OpenDocumentById{row.document, "", row.begin});
}

}  // namespace

bool draw_link(Frame& frame, const Box& bounds, const RowLink& link) {
  const NodeId id = frame.id_of("open");
  const Interaction state = interact(frame, id, bounds);
  if (state.hovered) fill_hovered(frame, bounds.inset(kSpace2, 0), kRadiusSmall);
  draw_focus_ring(frame, id, bounds.inset(kSpace2, kFocusRing), kRadiusSmall);
  frame.add_node(Role::link, id, bounds, link.name).description = link.description;
  horizontal_rule(frame, bounds.left + kPadX, bounds.right - kPadX, bounds.bottom - 1, frame.palette.border);
  return state.activated;
}

float knowledge_row_height(const Frame& frame, float width) {
  const TypeScale& type = frame.type;
  const Ledger ledger = frame.view.knowledge.question.ledger;
  const float line = type.body.line_height, small = type.small.line_height;
  float content = line + small;
  if (ledger == Ledger::phrases) return frame.snapped(phrase_row_height(frame, width));
  if (ledger == Ledger::contrast) return frame.snapped(contrast_row_height(frame, width));
  if (ledger == Ledger::meetings || ledger == Ledger::timeline) return frame.snapped(encounter_row_height(frame));
  if (ledger == Ledger::figures) content = line * static_cast<float>(kFigureLines) + small;
  else if (app::facet_of(ledger).empty() && ledger != Ledger::gaps) return frame.snapped(act_row_height(frame));
  return frame.snapped(std::max(content + 2 * kPadY, frame.target()));
}

void draw_knowledge_rows(Frame& frame, const BodyPlace& place, KnowledgeState& state) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const app::KnowledgeRows& rows = answer.rows;
  const RowsAtHand list{
      frame.text(app::ledger_text(answer.question.ledger)), answer.total, answer.first, app::row_count(rows),
      knowledge_row_height(frame, place.clip.width()),      answer.asking};
  const float right = std::min(place.right, place.clip.left + kWidestRow);
  const RowsInSight seen = draw_row_list(
      frame, {place.clip, place.top, right}, list, [&](const Box& bounds, std::size_t i, std::uint32_t number) {
        if (i < rows.entities.size()) draw_entity(frame, bounds, rows.entities[i], number);
        if (i < rows.acts.size()) draw_act(frame, bounds, rows.acts[i], number);
        if (i < rows.figures.size()) draw_figure(frame, bounds, rows.figures[i], number);
        if (i < rows.encounters.size())
          draw_encounter(frame, bounds, rows.encounters[i], i > 0 ? &rows.encounters[i - 1] : nullptr, number);
        if (i < rows.phrases.size()) draw_phrase(frame, bounds, rows.phrases[i], number);
        if (i < rows.passages.size()) draw_phrase_passage(frame, bounds, rows.passages[i], number);
        if (i < rows.contrasts.size()) draw_contrast(frame, bounds, rows.contrasts[i], number);
        if (i < rows.gaps.size()) draw_gap(frame, bounds, rows.gaps[i], number);
      });
  const RowsAsked asked{seen.first, seen.count, answer.revision};
  if (state.asked == asked) return;
  state.asked = asked;
  frame.emit(app::ShowKnowledgeRows{seen.first, seen.count});
}

}  // namespace tracuu::ui
