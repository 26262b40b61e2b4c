#include "app/knowledge_export.h"

#include <array>
#include <span>

#include "app/contrast_export.h"
#include "app/csv.h"
#include "app/knowledge_question.h"
#include "app/knowledge_wording.h"
#include "app/meetings_export.h"
#include "app/meetings_wording.h"

namespace tracuu::app {

namespace {

constexpr std::array<std::string_view, 12> kLedgers = {"persons",  "organisations", "places",  "events",
                                                       "acts",     "commitments",   "phrases", "figures",
                                                       "contrast", "meetings",      "gaps",    "timeline"};

std::span<const TextKey> headings_of(Ledger ledger) {
  static constexpr std::array kEntities = {
      TextKey::ui_column_name,      TextKey::ui_column_detail, TextKey::ui_column_country, TextKey::ui_column_sort,
      TextKey::ui_column_documents, TextKey::ui_column_first,  TextKey::ui_column_last};
  static constexpr std::array kActs = {TextKey::ui_language_column_document,
                                       TextKey::ui_language_column_title,
                                       TextKey::ui_language_column_date,
                                       TextKey::ui_column_actor,
                                       TextKey::ui_column_actor_certainty,
                                       TextKey::ui_column_principal,
                                       TextKey::ui_column_kind,
                                       TextKey::ui_column_addressee,
                                       TextKey::ui_column_debtor,
                                       TextKey::ui_column_creditor,
                                       TextKey::ui_column_verb,
                                       TextKey::ui_column_content,
                                       TextKey::ui_column_deadline,
                                       TextKey::ui_column_due,
                                       TextKey::ui_column_sentence};
  static constexpr std::array kFigures = {TextKey::ui_language_column_document,
                                          TextKey::ui_language_column_title,
                                          TextKey::ui_language_column_date,
                                          TextKey::ui_column_value,
                                          TextKey::ui_column_unit,
                                          TextKey::ui_language_column_left,
                                          TextKey::ui_column_figure,
                                          TextKey::ui_language_column_right};
  static constexpr std::array kEvents = {
      TextKey::ui_column_name,      TextKey::ui_column_sort,      TextKey::ui_column_when_from,
      TextKey::ui_column_when_to,   TextKey::ui_column_certainty, TextKey::ui_column_place,
      TextKey::ui_column_documents, TextKey::ui_column_first,     TextKey::ui_column_last};
  if (ledger == Ledger::events) return kEvents;
  if (!facet_of(ledger).empty()) return kEntities;
  static constexpr std::array kPhrases = {TextKey::ui_column_phrase, TextKey::ui_column_documents,
                                          TextKey::ui_column_variants, TextKey::ui_column_first,
                                          TextKey::ui_column_last};
  if (ledger == Ledger::phrases) return kPhrases;
  if (ledger >= Ledger::meetings) return meetings_headings(ledger);
  return ledger == Ledger::figures ? std::span<const TextKey>(kFigures) : kActs;
}

void put(Csv& csv, const engine::EntityRow& row, Lang lang) {
  csv.cell(row.name).cell(row.detail).cell(row.country);
  csv.cell(row.sort.empty() ? std::string_view() : class_text(row.sort, lang));
  csv.number(row.documents).cell(row.first).cell(row.last).end_line();
}

void put_event(Csv& csv, const engine::EntityRow& row, Lang lang) {
  csv.cell(row.name).cell(row.sort.empty() ? std::string_view() : class_text(row.sort, lang));
  csv.cell(row.when.from).cell(row.when.to).cell(certainty_text(row.when, lang)).cell(row.place);
  csv.number(row.documents).cell(row.first).cell(row.last).end_line();
}

void put(Csv& csv, const engine::ActRow& row, Lang lang) {
  const auto part = [&](ByteRange range) { return std::string_view(row.sentence).substr(range.begin, range.size()); };
  csv.cell(row.document).cell(row.title).cell(row.date).cell(party_text(row.actor, lang));
  csv.cell(actor_certainty_text(row.certainty, lang)).cell(party_text(row.principal, lang));
  csv.cell(class_text(row.kind, lang)).cell(party_text(row.addressee, lang));
  csv.cell(party_text(row.debtor, lang)).cell(creditor_text(row, lang));
  csv.cell(part(row.verb)).cell(part(row.content)).cell(part(row.deadline)).cell(row.due);
  csv.cell(row.sentence).end_line();
}

void put(Csv& csv, const engine::FigureRow& row) {
  csv.cell(row.document).cell(row.title).cell(row.date).number(row.value).cell(row.unit);
  csv.cell(row.left).cell(row.text).cell(row.right).end_line();
}

void put(Csv& csv, const engine::PhraseRow& row) {
  csv.cell(row.text).number(row.documents).number(row.variants).cell(row.first).cell(row.last).end_line();
}

}  // namespace

std::string_view ledger_name(Ledger ledger) { return kLedgers[static_cast<std::size_t>(ledger)]; }

std::string knowledge_csv_beginning(const KnowledgeView& shown, Lang lang) {
  if (shown.contrast) return contrast_csv_beginning(*shown.contrast, lang);
  Csv csv;
  for (const TextKey heading : headings_of(shown.question.ledger)) csv.cell(text_of(heading, lang));
  csv.end_line();
  return std::string(kByteOrderMark) + csv.take();
}

std::string knowledge_csv_rows(const KnowledgeRows& rows, Ledger ledger, Lang lang) {
  Csv csv;
  for (const engine::EntityRow& row : rows.entities) {
    if (ledger == Ledger::events) put_event(csv, row, lang);
    else put(csv, row, lang);
  }
  for (const engine::ActRow& row : rows.acts) put(csv, row, lang);
  for (const engine::FigureRow& row : rows.figures) put(csv, row);
  for (const engine::PhraseRow& row : rows.phrases) put(csv, row);
  for (const engine::ContrastRow& row : rows.contrasts) put(csv, row, lang);
  for (const engine::EncounterRow& row : rows.encounters) put(csv, row, lang);
  for (const engine::GapRow& row : rows.gaps) put(csv, row);
  return csv.take();
}

}  // namespace tracuu::app
