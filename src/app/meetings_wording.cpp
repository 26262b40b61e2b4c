#include "app/meetings_wording.h"

#include <cmath>

#include "app/knowledge_wording.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

constexpr std::size_t kYear = 4, kMonth = 7;

// Of a date without its year, "--06-07".
std::string without_year(std::string_view iso, Lang lang) {
  const auto number = [](std::string_view digits) {
    return std::string(digits.starts_with('0') ? digits.substr(1) : digits);
  };
  if (iso.size() < 4) return std::string(iso);
  const std::string month = number(iso.substr(2, 2));
  if (iso.size() < 7) return format_text(TextKey::ui_when_month, lang, {month});
  const auto name = named_text("date.month_", month, lang);
  return format_text(TextKey::date_day_month, lang, {number(iso.substr(5, 2)), name.value_or(month)});
}

// A month or a year is a span of which the day is not known.
std::string date_text(const engine::When& when, Lang lang) {
  const std::string_view from = when.from;
  if (from.starts_with("--")) return without_year(from, lang);
  if (!when.to.empty()) return period_text(from, when.to, lang);
  const std::string text = format_date(from, lang);
  if (from.size() == kMonth) return format_text(TextKey::ui_when_month, lang, {text});
  return from.size() == kYear ? format_text(TextKey::ui_when_year, lang, {text}) : text;
}

}  // namespace

std::string short_when_text(const engine::When& when, Lang lang) {
  return when.from.empty() ? std::string(text_of(TextKey::ui_when_none, lang)) : date_text(when, lang);
}

std::string when_text(const engine::When& when, Lang lang) {
  if (when.from.empty()) return std::string(text_of(TextKey::ui_when_none, lang));
  const std::string date = date_text(when, lang);
  if (when.certainty == "document") return format_text(TextKey::ui_when_document, lang, {date});
  if (when.certainty == "year_inferred") return format_text(TextKey::ui_when_year_inferred, lang, {date});
  return when.certainty == "no_year" ? format_text(TextKey::ui_when_no_year, lang, {date}) : date;
}

bool is_inferred(const engine::When& when) { return when.certainty != "stated"; }

std::string certainty_text(const engine::When& when, Lang lang) {
  if (when.certainty.empty()) return {};
  return is_inferred(when) ? when_text(when, lang) : std::string(text_of(TextKey::ui_when_certain, lang));
}

std::string meetings_text(std::uint32_t count, Lang lang) {
  if (count == 1) return std::string(text_of(TextKey::ui_meetings_one, lang));
  return format_text(TextKey::ui_meetings_many, lang, {format_count(count, lang)});
}

std::string span_text(std::uint32_t days, Lang lang) {
  constexpr double kDaysOfMonth = 30.44, kDaysOfYear = 365.25;
  constexpr std::uint32_t kMostDays = 60, kMostMonths = 730;
  const auto rounded = [](double value) { return static_cast<std::uint64_t>(std::lround(value)); };
  if (days < kMostDays) return format_text(TextKey::ui_span_days, lang, {format_count(days, lang)});
  if (days < kMostMonths)
    return format_text(TextKey::ui_span_months, lang, {format_count(rounded(days / kDaysOfMonth), lang)});
  return format_text(TextKey::ui_span_years, lang, {format_count(rounded(days / kDaysOfYear), lang)});
}

std::string pair_text(std::string_view a, std::string_view b, Lang lang) {
  return b.empty() ? std::string(a) : format_text(TextKey::ui_meetings_pair, lang, {a, b});
}

std::string times_text(std::string_view name, std::uint32_t times, Lang lang) {
  if (times == 1) return format_text(TextKey::ui_network_once, lang, {name});
  return format_text(TextKey::ui_network_times, lang, {name, format_count(times, lang)});
}

std::string met_text(const engine::Meetings& meetings, std::uint32_t party, std::uint32_t parties, Lang lang) {
  std::string others;
  for (const engine::Meetings::Pair& pair : meetings.pairs) {
    if ((pair.a != party && pair.b != party) || pair.b >= parties) continue;
    if (!others.empty()) others += ", ";
    others += times_text(meetings.parties[pair.a == party ? pair.b : pair.a].name, pair.meetings, lang);
  }
  const std::string_view name = meetings.parties[party].name;
  return others.empty() ? format_text(TextKey::ui_network_others, lang, {name})
                        : format_text(TextKey::ui_network_met, lang, {name, others});
}

std::string_view status_text(std::string_view status, Lang lang) {
  if (status == "planned") return text_of(TextKey::ui_status_planned, lang);
  return status == "denied" ? text_of(TextKey::ui_status_denied, lang) : std::string_view();
}

}  // namespace tracuu::app
