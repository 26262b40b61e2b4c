#include "app/contrast_wording.h"

#include <array>
#include <cmath>

#include "app/knowledge_question.h"
#include "app/knowledge_wording.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

// G² of one degree of freedom that chance alone exceeds in one of twenty cases.
constexpr double kLeastSure = 3.84;

}  // namespace

std::string side_text(std::string_view by, std::string_view side, Lang lang) {
  if (!by.empty()) return facet_value_label(by, side, lang);
  constexpr std::string_view kTo = "..";
  const std::size_t to = side.find(kTo);
  if (to == std::string_view::npos) return format_date(side, lang);
  const std::string_view first = side.substr(0, to), last = side.substr(to + kTo.size());
  if (first.empty()) return "– " + format_date(last, lang);
  if (last.empty()) return format_date(first, lang) + " –";
  return period_text(first, last, lang);
}

std::string contrast_by_text(std::string_view by, Lang lang) {
  if (by.empty()) return std::string(text_of(TextKey::ui_knowledge_time, lang));
  if (by == "country") return std::string(text_of(TextKey::ui_column_country, lang));
  return facet_label(by, lang);
}

std::string_view item_kind_text(std::string_view kind, Lang lang) {
  if (const auto ledger = ledger_of(kind)) return text_of(ledger_text(*ledger), lang);
  return text_of(kind == "act" ? TextKey::ui_knowledge_acts : TextKey::ui_ledger_phrases, lang);
}

std::string item_text(const engine::ContrastRow& row, Lang lang) {
  return row.kind == "act" ? std::string(class_text(row.name, lang)) : row.name;
}

std::string share_text(std::uint32_t documents, double share, Lang lang) {
  const int digits = share >= 10 ? 0 : share >= 1 ? 1 : 2;
  const std::string percent = format_decimal(share, documents == 0 ? 0 : digits, lang) + "%";
  return format_text(TextKey::ui_knowledge_count, lang, {format_count(documents, lang), percent});
}

std::string difference_text(const engine::ContrastRow& row, Lang lang) {
  const std::string_view more = row.share_a >= row.share_b ? "A" : "B";
  std::string ratio, sure;
  if (row.a == 0 || row.b == 0) {
    ratio = format_text(TextKey::ui_contrast_only, lang, {more});
  } else if (!row.few) {
    const std::string times = format_decimal(std::exp2(std::abs(row.log_ratio)), 1, lang);
    ratio = format_text(TextKey::ui_contrast_times, lang, {more, times});
  }
  if (row.few) return join_details({ratio, text_of(TextKey::ui_contrast_few, lang)});
  const double measure = std::abs(row.log_likelihood);
  sure =
      std::string(text_of(TextKey::ui_language_column_log_likelihood, lang)) + " " + format_decimal(measure, 1, lang);
  const bool is_chance = measure < kLeastSure;
  return join_details({ratio, sure, is_chance ? text_of(TextKey::ui_contrast_chance, lang) : std::string_view()});
}

}  // namespace tracuu::app
