#include "app/language_export.h"

#include <array>
#include <span>

#include "app/csv.h"
#include "app/language_wording.h"

namespace tracuu::app {

namespace {

std::span<const TextKey> headings_of(Tool tool) {
  static constexpr std::array kLines = {TextKey::ui_language_column_document, TextKey::ui_language_column_title,
                                        TextKey::ui_language_column_date,     TextKey::ui_language_column_source,
                                        TextKey::ui_language_column_left,     TextKey::ui_language_column_node,
                                        TextKey::ui_language_column_right};
  static constexpr std::array kBars = {TextKey::ui_language_column_value, TextKey::ui_language_column_count,
                                       TextKey::ui_language_column_per_million, TextKey::ui_language_column_tokens,
                                       TextKey::ui_language_column_documents};
  static constexpr std::array kSpread = {TextKey::ui_language_column_document, TextKey::ui_language_column_title,
                                         TextKey::ui_language_column_date,     TextKey::ui_language_column_tokens,
                                         TextKey::ui_language_column_count,    TextKey::ui_language_column_positions};
  static constexpr std::array kTerms = {TextKey::ui_language_column_node};  // and the figures of the tool
  switch (tool) {
    case Tool::concordance: return kLines;
    case Tool::frequency: return kBars;
    case Tool::dispersion: return kSpread;
    default: return kTerms;
  }
}

std::span<const TermColumn> figures_of(Tool tool) {
  const bool lists_terms = headings_of(tool).size() == 1;
  return lists_terms ? term_columns(tool) : std::span<const TermColumn>();
}

void put(Csv& csv, const engine::ConcordanceLine& line) {
  csv.cell(line.document).cell(line.title).cell(line.date).cell(line.source);
  csv.cell(line.left).cell(line.node).cell(line.right).end_line();
}

void put(Csv& csv, const engine::FrequencyBar& bar) {
  csv.cell(bar.value).number(static_cast<double>(bar.count)).number(frequency_of(bar, true));
  csv.number(static_cast<double>(bar.tokens)).number(bar.documents).end_line();
}

void put(Csv& csv, const engine::DispersionRow& row) {
  std::string positions;
  for (const std::uint32_t position : row.positions) {
    if (!positions.empty()) positions += ' ';
    positions += std::to_string(position);
  }
  csv.cell(row.document).cell(row.title).cell(row.date).number(row.tokens);
  csv.number(static_cast<double>(row.positions.size())).cell(positions).end_line();
}

}  // namespace

std::string csv_beginning(Tool tool, Lang lang) {
  Csv csv;
  for (const TextKey heading : headings_of(tool)) csv.cell(text_of(heading, lang));
  for (const TermColumn& column : figures_of(tool)) csv.cell(text_of(column.heading, lang));
  csv.end_line();
  return std::string(kByteOrderMark) + csv.take();
}

std::string csv_rows(const LanguageView& answer, const LanguageRows& rows) {
  Csv csv;
  for (const engine::ConcordanceLine& line : rows.lines) put(csv, line);
  for (const engine::DispersionRow& row : rows.spread) put(csv, row);
  for (const engine::TermRow& term : rows.terms) {
    csv.cell(term.text);
    for (const TermColumn& column : figures_of(answer.question.tool)) csv.number(column.value(term, answer));
    csv.end_line();
  }
  if (answer.question.tool != Tool::frequency) return csv.take();
  for (const engine::FrequencyBar& bar : answer.frequencies.bars) put(csv, bar);
  return csv.take();
}

}  // namespace tracuu::app
