#include "app/language_export.h"

#include <cmath>

#include "app/language_wording.h"

namespace tracuu::app {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// As many digits as a double of this size holds for certain, none of them behind zeros at the end.
std::string plain_number(double value) {
  constexpr double kUnit = 1e6, kMost = 9e12;
  if (!(std::fabs(value) < kMost)) return {};
  const auto scaled = static_cast<std::uint64_t>(std::llround(std::fabs(value) * kUnit));
  std::string text = (value < 0 && scaled > 0 ? "-" : "") + std::to_string(scaled / 1'000'000);
  std::string fraction = std::to_string(1'000'000 + scaled % 1'000'000).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  return fraction.empty() ? text : text + "." + fraction;
}

class Csv {
 public:
  explicit Csv(Lang lang) : lang_(lang), text_(kByteOrderMark) {}

  Csv& cell(std::string_view value) {
    if (!at_line_start_) text_ += ',';
    at_line_start_ = false;
    const bool is_plain = value.find_first_of("\",\r\n") == std::string_view::npos;
    if (is_plain) {
      text_ += value;
      return *this;
    }
    text_ += '"';
    for (const char c : value) text_.append(std::size_t{c == '"' ? 2u : 1u}, c);
    text_ += '"';
    return *this;
  }
  Csv& cell(TextKey heading) { return cell(text_of(heading, lang_)); }
  Csv& number(double value) { return cell(plain_number(value)); }
  void end_line() {
    text_ += "\r\n";
    at_line_start_ = true;
  }
  std::string take() { return std::move(text_); }

 private:
  Lang lang_;
  std::string text_;
  bool at_line_start_ = true;
};

void put_lines(Csv& csv, const std::vector<engine::ConcordanceLine>& lines) {
  csv.cell(TextKey::ui_language_column_document)
      .cell(TextKey::ui_language_column_title)
      .cell(TextKey::ui_language_column_date)
      .cell(TextKey::ui_language_column_source)
      .cell(TextKey::ui_language_column_left)
      .cell(TextKey::ui_language_column_node)
      .cell(TextKey::ui_language_column_right)
      .end_line();
  for (const engine::ConcordanceLine& line : lines) {
    csv.cell(line.document).cell(line.title).cell(line.date).cell(line.source);
    csv.cell(line.left).cell(line.node).cell(line.right).end_line();
  }
}

void put_terms(Csv& csv, const LanguageView& answer, const std::vector<engine::TermRow>& terms) {
  const auto columns = term_columns(answer.question.tool);
  csv.cell(TextKey::ui_language_column_node);
  for (const TermColumn& column : columns) csv.cell(column.heading);
  csv.end_line();
  for (const engine::TermRow& term : terms) {
    csv.cell(term.text);
    for (const TermColumn& column : columns) csv.number(column.value(term, answer));
    csv.end_line();
  }
}

void put_bars(Csv& csv, const std::vector<engine::FrequencyBar>& bars) {
  csv.cell(TextKey::ui_language_column_value)
      .cell(TextKey::ui_language_column_count)
      .cell(TextKey::ui_language_column_per_million)
      .cell(TextKey::ui_language_column_tokens)
      .cell(TextKey::ui_language_column_documents)
      .end_line();
  for (const engine::FrequencyBar& bar : bars) {
    csv.cell(bar.value).number(static_cast<double>(bar.count)).number(frequency_of(bar, true));
    csv.number(static_cast<double>(bar.tokens)).number(bar.documents).end_line();
  }
}

void put_spread(Csv& csv, const std::vector<engine::DispersionRow>& rows) {
  csv.cell(TextKey::ui_language_column_document)
      .cell(TextKey::ui_language_column_title)
      .cell(TextKey::ui_language_column_date)
      .cell(TextKey::ui_language_column_tokens)
      .cell(TextKey::ui_language_column_count)
      .cell(TextKey::ui_language_column_positions)
      .end_line();
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
  Csv csv(lang);
  switch (answer.question.tool) {
    case Tool::concordance: put_lines(csv, rows.lines); break;
    case Tool::frequency: put_bars(csv, answer.frequencies.bars); break;
    case Tool::dispersion: put_spread(csv, rows.spread); break;
    default: put_terms(csv, answer, rows.terms); break;
  }
  return csv.take();
}

}  // namespace tracuu::app
