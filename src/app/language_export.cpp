#include "app/language_export.h"

#include <initializer_list>

#include "app/csv.h"
#include "app/language_wording.h"

namespace tracuu::app {

namespace {

// A line of headings in the reader's language.
void put_headings(Csv& csv, Lang lang, std::initializer_list<TextKey> headings) {
  for (const TextKey heading : headings) csv.cell(text_of(heading, lang));
  csv.end_line();
}

void put_lines(Csv& csv, Lang lang, const std::vector<engine::ConcordanceLine>& lines) {
  put_headings(csv, lang,
               {TextKey::ui_language_column_document, TextKey::ui_language_column_title,
                TextKey::ui_language_column_date, TextKey::ui_language_column_source, TextKey::ui_language_column_left,
                TextKey::ui_language_column_node, TextKey::ui_language_column_right});
  for (const engine::ConcordanceLine& line : lines) {
    csv.cell(line.document).cell(line.title).cell(line.date).cell(line.source);
    csv.cell(line.left).cell(line.node).cell(line.right).end_line();
  }
}

void put_terms(Csv& csv, Lang lang, const LanguageView& answer, const std::vector<engine::TermRow>& terms) {
  const auto columns = term_columns(answer.question.tool);
  csv.cell(text_of(TextKey::ui_language_column_node, lang));
  for (const TermColumn& column : columns) csv.cell(text_of(column.heading, lang));
  csv.end_line();
  for (const engine::TermRow& term : terms) {
    csv.cell(term.text);
    for (const TermColumn& column : columns) csv.number(column.value(term, answer));
    csv.end_line();
  }
}

void put_bars(Csv& csv, Lang lang, const std::vector<engine::FrequencyBar>& bars) {
  put_headings(
      csv, lang,
      {TextKey::ui_language_column_value, TextKey::ui_language_column_count, TextKey::ui_language_column_per_million,
       TextKey::ui_language_column_tokens, TextKey::ui_language_column_documents});
  for (const engine::FrequencyBar& bar : bars) {
    csv.cell(bar.value).number(static_cast<double>(bar.count)).number(frequency_of(bar, true));
    csv.number(static_cast<double>(bar.tokens)).number(bar.documents).end_line();
  }
}

void put_spread(Csv& csv, Lang lang, const std::vector<engine::DispersionRow>& rows) {
  put_headings(
      csv, lang,
      {TextKey::ui_language_column_document, TextKey::ui_language_column_title, TextKey::ui_language_column_date,
       TextKey::ui_language_column_tokens, TextKey::ui_language_column_count, TextKey::ui_language_column_positions});
  for (const engine::DispersionRow& row : rows) {
    std::string positions;
    for (const std::uint32_t position : row.positions) {
      if (!positions.empty()) positions += ' ';
      positions += std::to_string(position);
    }
    csv.cell(row.document).cell(row.title).cell(row.date).number(row.tokens);
    csv.number(static_cast<double>(row.positions.size())).cell(positions).end_line();
  }
}

}  // namespace

std::string csv_of(const LanguageView& answer, const LanguageRows& rows, Lang lang) {
  Csv csv;
  switch (answer.question.tool) {
    case Tool::concordance: put_lines(csv, lang, rows.lines); break;
    case Tool::frequency: put_bars(csv, lang, answer.frequencies.bars); break;
    case Tool::dispersion: put_spread(csv, lang, rows.spread); break;
    default: put_terms(csv, lang, answer, rows.terms); break;
  }
  return std::string(kByteOrderMark) + csv.take();
}

}  // namespace tracuu::app
