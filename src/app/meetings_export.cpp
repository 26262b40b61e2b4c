#include "app/meetings_export.h"

#include <array>

#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"

namespace tracuu::app {

std::span<const TextKey> meetings_headings(Ledger ledger) {
  static constexpr std::array kEncounters = {TextKey::ui_language_column_document,
                                             TextKey::ui_language_column_title,
                                             TextKey::ui_language_column_date,
                                             TextKey::ui_column_one,
                                             TextKey::ui_column_two,
                                             TextKey::ui_column_form,
                                             TextKey::ui_column_status,
                                             TextKey::ui_column_when_from,
                                             TextKey::ui_column_when_to,
                                             TextKey::ui_column_certainty,
                                             TextKey::ui_column_place,
                                             TextKey::ui_column_sentence};
  static constexpr std::array kGaps = {TextKey::ui_column_one,   TextKey::ui_column_two,  TextKey::ui_column_meetings,
                                       TextKey::ui_column_first, TextKey::ui_column_last, TextKey::ui_column_usual,
                                       TextKey::ui_column_since};
  return ledger == Ledger::gaps ? std::span<const TextKey>(kGaps) : kEncounters;
}

void put(Csv& csv, const engine::EncounterRow& row, Lang lang) {
  const bool is_held = row.status == "held";
  csv.cell(row.document).cell(row.title).cell(row.date).cell(row.a.name).cell(row.b.name);
  csv.cell(class_text(row.form, lang));
  csv.cell(is_held ? text_of(TextKey::ui_status_held, lang) : status_text(row.status, lang));
  csv.cell(row.when.from).cell(row.when.to);
  csv.cell(certainty_text(row.when, lang));
  csv.cell(row.place).cell(row.sentence).end_line();
}

void put(Csv& csv, const engine::GapRow& row) {
  csv.cell(row.a).cell(row.b).number(row.meetings).cell(row.first).cell(row.last);
  csv.number(row.usual).number(row.since).end_line();
}

}  // namespace tracuu::app
