#include "app/language_wording.h"

#include <array>

#include "app/wording.h"

namespace tracuu::app {

namespace {

using engine::Measure;
using engine::TermOrder;
using engine::TermRow;

double count_of(const TermRow& row, const LanguageView&) { return static_cast<double>(row.count); }
double documents_of(const TermRow& row, const LanguageView&) { return row.documents; }
double elsewhere_of(const TermRow& row, const LanguageView&) { return static_cast<double>(row.elsewhere); }
double log_likelihood_of(const TermRow& row, const LanguageView&) { return row.log_likelihood; }
double log_dice_of(const TermRow& row, const LanguageView&) { return row.log_dice; }
double mi3_of(const TermRow& row, const LanguageView&) { return row.mi3; }
double t_score_of(const TermRow& row, const LanguageView&) { return row.t_score; }
double log_ratio_of(const TermRow& row, const LanguageView&) { return row.log_ratio; }
double per_million_of(const TermRow& row, const LanguageView& answer) {
  return per_million(row.count, answer.extent.tokens);
}
double per_million_elsewhere_of(const TermRow& row, const LanguageView& answer) {
  return per_million(row.elsewhere, answer.tokens_elsewhere);
}

constexpr std::array kCollocations = {
    TermColumn{TextKey::ui_language_column_together, count_of, 0, Measure::frequency},
    TermColumn{TextKey::ui_language_column_elsewhere, elsewhere_of},
    TermColumn{TextKey::ui_language_column_log_dice, log_dice_of, 2, Measure::log_dice},
    TermColumn{TextKey::ui_language_column_log_likelihood, log_likelihood_of, 2, Measure::log_likelihood},
    TermColumn{TextKey::ui_language_column_mi3, mi3_of, 2, Measure::mi3},
    TermColumn{TextKey::ui_language_column_t_score, t_score_of, 2, Measure::t_score}};
constexpr std::array kNgrams = {TermColumn{TextKey::ui_language_column_count, count_of},
                                TermColumn{TextKey::ui_language_column_per_million, per_million_of, 1},
                                TermColumn{TextKey::ui_language_column_documents, documents_of}};
constexpr std::array kKeyness = {
    TermColumn{TextKey::ui_language_column_log_likelihood, log_likelihood_of, 2},
    TermColumn{TextKey::ui_language_column_log_ratio, log_ratio_of, 2},
    TermColumn{TextKey::ui_language_column_count, count_of},
    TermColumn{TextKey::ui_language_column_documents, documents_of},
    TermColumn{TextKey::ui_language_column_per_million, per_million_of, 1},
    TermColumn{TextKey::ui_language_column_per_million_elsewhere, per_million_elsewhere_of, 1}};
constexpr std::array kVocabulary = {
    TermColumn{TextKey::ui_language_column_count, count_of, 0, {}, TermOrder::frequency},
    TermColumn{TextKey::ui_language_column_per_million, per_million_of, 1},
    TermColumn{TextKey::ui_language_column_documents, documents_of, 0, {}, TermOrder::documents}};

constexpr std::array kToolTexts = {TextKey::ui_language_tool_concordance, TextKey::ui_language_tool_collocations,
                                   TextKey::ui_language_tool_ngrams,      TextKey::ui_language_tool_frequency,
                                   TextKey::ui_language_tool_dispersion,  TextKey::ui_language_tool_keyness,
                                   TextKey::ui_language_tool_vocabulary};

std::string times(std::uint64_t count, Lang lang) {
  return format_text(TextKey::ui_language_hits, lang, {format_count(count, lang)});
}

std::string in_documents(TextKey key, std::uint64_t count, std::uint32_t documents, Lang lang) {
  return format_text(key, lang, {format_count(count, lang), format_documents(documents, lang)});
}

}  // namespace

TextKey tool_text(Tool tool) { return kToolTexts[static_cast<std::size_t>(tool)]; }

TextKey measure_text(Measure measure) {
  for (const TermColumn& column : kCollocations) {
    if (column.measure == measure && measure != Measure::frequency) return column.heading;
  }
  return TextKey::ui_language_measure_frequency;
}

bool TermColumn::is_order(const LanguageQuestion& question) const {
  if (question.tool == Tool::collocations) return measure == question.measure;
  if (question.tool == Tool::vocabulary) return order == question.terms;
  return false;
}

std::span<const TermColumn> term_columns(Tool tool) {
  switch (tool) {
    case Tool::collocations: return kCollocations;
    case Tool::keyness: return kKeyness;
    case Tool::vocabulary: return kVocabulary;
    default: return kNgrams;
  }
}

double per_million(std::uint64_t count, std::uint64_t tokens) {
  return tokens == 0 ? 0 : static_cast<double>(count) * 1e6 / static_cast<double>(tokens);
}

double frequency_of(const engine::FrequencyBar& bar, bool as_share) {
  return as_share ? per_million(bar.count, bar.tokens) : static_cast<double>(bar.count);
}

std::string language_summary(const ViewModel& view) {
  const LanguageView& answer = view.language;
  const Lang lang = view.lang;
  const std::string rows = format_text(TextKey::ui_language_rows, lang, {format_count(answer.total, lang)});
  if (answer.lack == LanguageLack::node) return std::string(text_of(TextKey::ui_language_node_title, lang));
  switch (answer.question.tool) {
    case Tool::concordance: {
      const std::string lines =
          in_documents(TextKey::ui_language_lines, answer.node_count, answer.documents_with, lang);
      if (answer.total == answer.node_count) return lines;
      return join_details({lines, format_text(TextKey::ui_language_listed, lang, {format_count(answer.total, lang)})});
    }
    case Tool::frequency: return times(answer.total, lang);
    case Tool::collocations: return join_details({times(answer.node_count, lang), rows});
    case Tool::dispersion:
      return join_details(
          {times(answer.node_count, lang), format_documents(answer.documents_with, lang),
           format_text(TextKey::ui_language_dispersion_measures, lang,
                       {format_decimal(answer.deviation, 2, lang), format_decimal(answer.juilland, 2, lang)})});
    default:
      if (answer.least == 0) return rows;
      return join_details({rows, format_text(TextKey::ui_language_least, lang, {format_count(answer.least, lang)})});
  }
}

}  // namespace tracuu::app
