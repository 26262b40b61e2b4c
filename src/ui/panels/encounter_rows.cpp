#include "ui/panels/encounter_rows.h"

#include <optional>

#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"
#include "app/wording.h"
#include "ui/panels/knowledge_rows.h"
#include "ui/rich_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kPadX = kSpace4, kPadY = kSpace2;
constexpr float kDateWidth = 148, kNarrowDateWidth = 92, kLeastForWideDate = 640;
constexpr float kAxis = kSpace5, kDot = 4, kSpanWidth = 3;
constexpr std::size_t kSentenceLines = 2;
constexpr std::size_t kDay = 10, kMonth = 7;

// "2021-06"; "" where not even the month is known.
std::string_view month_of(const engine::EncounterRow& row) {
  const std::string_view from = row.when.from;
  return from.size() >= kMonth && !from.starts_with("--") ? from.substr(0, kMonth) : std::string_view();
}

// A dot where the day is known, a ring where it is the document's or only guessed, a span where it is a month or a
// year.
void draw_mark(const Frame& frame, const Box& axis, const engine::When& when) {
  ImDrawList* canvas = ImGui::GetWindowDrawList();
  const float x = (axis.left + axis.right) / 2, y = axis.top + kPadY + frame.type.body.line_height / 2;
  fill({x - kHairline / 2, axis.top, x + kHairline / 2, axis.bottom}, frame.palette.border_strong);
  if (when.from.empty()) return;
  if (when.from.size() < kDay) {
    fill({x - kSpanWidth / 2, y - kDot, x + kSpanWidth / 2, axis.bottom - kPadY}, frame.palette.accent, kSpanWidth / 2);
    return;
  }
  canvas->AddCircleFilled({x, y}, kDot, app::is_inferred(when) ? frame.palette.surface_raised : frame.palette.accent);
  canvas->AddCircle({x, y}, kDot, frame.palette.accent, 0, kHairline * 1.5f);
}

void draw_date(Frame& frame, Box column, const engine::EncounterRow& row, const engine::EncounterRow* before) {
  const std::string_view month = month_of(row);
  const Box first = column.take_top(frame.type.body.line_height);
  const bool is_new = before != nullptr && month_of(*before) != month;
  const ImU32 ink = app::is_inferred(row.when) ? frame.palette.text_muted : frame.palette.text;
  // The mark beside it says that a month or a year is a span.
  const bool is_span = row.when.from.size() < kDay && !row.when.from.starts_with("--") && !row.when.from.empty();
  const std::string date =
      is_span ? app::format_date(row.when.from, frame.lang()) : app::short_when_text(row.when, frame.lang());
  if (!is_new || month.empty() || row.when.from.size() < kDay) {
    draw_line(frame, frame.type.small, first, ink, date, Align::right);
    return;
  }
  draw_line(frame, frame.type.small_bold, first, frame.palette.text, app::format_date(month, frame.lang()),
            Align::right);
  draw_line(frame, frame.type.small, column.take_top(frame.type.small.line_height), ink, date, Align::right);
}

// The page of the event that a row names, or of the meeting of its two parties on its day; nothing where the day is not
// known.
std::optional<app::KnowledgeQuestion> page_of(const engine::EncounterRow& row) {
  if (row.a.facet == "event") return app::KnowledgeQuestion{.ledger = app::Ledger::events, .entity = row.a};
  if (row.when.from.size() != kDay || row.a.name.empty() || row.b.name.empty()) return std::nullopt;
  return app::KnowledgeQuestion{.ledger = app::Ledger::meetings,
                                .by = engine::PartyKind::any,
                                .a = row.a.name,
                                .b = row.b.name,
                                .day = row.when.from};
}

// At the right edge of a row, for which it takes its place off what is left for the link.
void draw_page_button(Frame& frame, Box& link, const app::KnowledgeQuestion& page) {
  const Box place = link.take_right(frame.target());
  horizontal_rule(frame, place.left - kPadX, place.right - kPadX, place.bottom - 1, frame.palette.border);
  if (button(frame, place.inset(0, kSpace1),
             {.key = "page", .name = frame.text(TextKey::ui_meetings_one_page), .icon = Icon::chevron_right}))
    frame.emit(app::AskKnowledge{page});
}

}  // namespace

float encounter_row_height(const Frame& frame) {
  return frame.type.body.line_height * static_cast<float>(kSentenceLines + 1) + frame.type.small.line_height +
         2 * kPadY;
}

void draw_encounter(Frame& frame, const Box& bounds, const engine::EncounterRow& row,
                    const engine::EncounterRow* before, std::uint32_t number) {
  const Lang lang = frame.lang();
  const std::string parties = app::pair_text(app::party_text(row.a, lang), app::party_text(row.b, lang), lang);
  const std::string heading =
      app::join_details({parties, app::class_text(row.form, lang), app::status_text(row.status, lang)});
  const std::string source = app::join_details({app::when_text(row.when, lang), row.place, row.title});
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, heading);
  Box text = bounds.inset(kPadX, kPadY);
  Box link = bounds;
  if (const auto page = page_of(row)) {
    draw_page_button(frame, link, *page);
    text.right = link.right;
  }
  const bool pressed = draw_link(frame, link, {row.sentence, app::join_details({heading, source})});
  const Box date = text.take_left(bounds.width() < kLeastForWideDate ? kNarrowDateWidth : kDateWidth);
  draw_date(frame, date, row, before);
  const Box axis = text.take_left(kAxis);
  draw_mark(frame, {axis.left, bounds.top, axis.right, bounds.bottom}, row.when);
  const ImU32 ink = row.status == "held" ? frame.palette.text : frame.palette.text_muted;
  draw_line(frame, frame.type.body_bold, text.take_top(frame.type.body.line_height), ink, heading);
  draw_line(frame, frame.type.small, text.take_bottom(frame.type.small.line_height), frame.palette.text_muted, source);
  const RichText sentence(row.sentence, frame.type.body, text.width(), kSentenceLines);
  sentence.draw(ImGui::GetWindowDrawList(), text.min(), ink, frame.palette, {});
  if (pressed) frame.emit(app::OpenDocumentById{row.document, "", row.begin});
}

void draw_gap(Frame& frame, const Box& bounds, const engine::GapRow& row, std::uint32_t number) {
  const Lang lang = frame.lang();
  const std::string pair = app::pair_text(row.a, row.b, lang);
  const std::string since =
      format_text(TextKey::ui_meetings_since, lang, {app::short_when_text({row.last, "", "stated"}, lang)});
  const std::string usual =
      format_text(TextKey::ui_meetings_usual, lang, {app::span_text(row.usual, lang), app::span_text(row.since, lang)});
  const std::string details = app::join_details({since, usual, app::meetings_text(row.meetings, lang)});
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, pair);
  const bool pressed = draw_link(frame, bounds, {pair, details});
  Box text = bounds.inset(kPadX, kPadY);
  draw_line(frame, frame.type.body_bold, text.take_top(frame.type.body.line_height), frame.palette.text, pair);
  draw_line(frame, frame.type.small, text.take_top(frame.type.small.line_height), frame.palette.text_muted, details);
  if (!pressed) return;
  app::KnowledgeQuestion question = frame.view.knowledge.question;
  question.ledger = app::Ledger::meetings;
  question.a = row.a;
  question.b = row.b;
  question.day = {};
  frame.emit(app::AskKnowledge{question});
}

}  // namespace tracuu::ui
