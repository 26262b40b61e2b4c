#include "app/wording.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace tracuu::app {

std::optional<std::string_view> named_text(std::string section, std::string_view name, Lang lang) {
  const auto key = text_key_from_name(section.append(name));
  if (!key) return std::nullopt;
  return text_of(*key, lang);
}

namespace {

char decimal_mark(Lang lang) { return lang == Lang::vi ? ',' : '.'; }
char thousands_mark(Lang lang) { return lang == Lang::vi ? '.' : ','; }

// With one digit after the mark. REQUIRES: 0 <= value < 1e9.
std::string format_tenths(double value, Lang lang) {
  const auto tenths = static_cast<std::uint64_t>(std::llround(value * 10));
  return format_count(tenths / 10, lang) + decimal_mark(lang) + std::to_string(tenths % 10);
}

std::optional<unsigned> digits_of(std::string_view text, std::size_t count) {
  unsigned value = 0;
  if (text.size() < count) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + count, value);
  if (error != std::errc() || end != text.data() + count) return std::nullopt;
  return value;
}

std::string month_name(unsigned month, Lang lang) {
  const std::string number = std::to_string(month);
  return std::string(named_text("date.month_", number, lang).value_or(number));
}

}  // namespace

std::string format_count(std::uint64_t count, Lang lang) {
  std::string digits = std::to_string(count);
  for (std::size_t from_end = 3; from_end < digits.size(); from_end += 4) {
    digits.insert(digits.size() - from_end, 1, thousands_mark(lang));
  }
  return digits;
}

std::string format_decimal(double value, int digits, Lang lang) {
  constexpr double kMost = 1e12;
  if (!(std::fabs(value) < kMost)) return {};
  std::uint64_t unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  const auto scaled = static_cast<std::uint64_t>(std::llround(std::fabs(value) * static_cast<double>(unit)));
  std::string text = value < 0 && scaled > 0 ? "-" : "";
  text += format_count(scaled / unit, lang);
  if (digits == 0) return text;
  const std::string fraction = std::to_string(scaled % unit);
  return text + decimal_mark(lang) + std::string(static_cast<std::size_t>(digits) - fraction.size(), '0') + fraction;
}

std::string format_elapsed(double milliseconds, Lang lang) {
  if (milliseconds >= 1000) return format_tenths(milliseconds / 1000, lang) + " s";
  if (milliseconds >= 9.95) return format_count(static_cast<std::uint64_t>(std::llround(milliseconds)), lang) + " ms";
  return format_tenths(std::fmax(milliseconds, 0), lang) + " ms";
}

std::string format_date(std::string_view iso, Lang lang) {
  const auto year = digits_of(iso, 4);
  const bool has_month = iso.size() >= 7 && iso[4] == '-';
  const auto month = has_month ? digits_of(iso.substr(5), 2) : std::nullopt;
  if (!year || !month || *month < 1 || *month > 12) return std::string(iso);
  const std::string year_text(iso.substr(0, 4));
  if (iso.size() == 7) return format_text(TextKey::date_month_year, lang, {month_name(*month, lang), year_text});
  const auto day = iso.size() == 10 && iso[7] == '-' ? digits_of(iso.substr(8), 2) : std::nullopt;
  if (!day) return std::string(iso);
  return format_text(TextKey::date_day_month_year, lang, {std::to_string(*day), month_name(*month, lang), year_text});
}

std::string format_documents(std::uint32_t count, Lang lang) {
  if (count == 0) return std::string(text_of(TextKey::ui_documents_none, lang));
  if (count == 1) return std::string(text_of(TextKey::ui_documents_one, lang));
  return format_text(TextKey::ui_documents_many, lang, {format_count(count, lang)});
}

std::string format_passages(std::size_t count, Lang lang) {
  if (count == 0) return std::string(text_of(TextKey::ui_find_none, lang));
  if (count == 1) return std::string(text_of(TextKey::ui_find_one, lang));
  return format_text(TextKey::ui_find_many, lang, {format_count(count, lang)});
}

std::string join_details(std::initializer_list<std::string_view> details) {
  std::string line;
  for (const std::string_view detail : details) {
    if (detail.empty()) continue;
    if (!line.empty()) line += " · ";
    line += detail;
  }
  return line;
}

std::string facet_label(std::string_view facet, Lang lang) {
  return std::string(named_text("facet.", facet, lang).value_or(facet));
}

std::string facet_value_label(std::string_view facet, std::string_view value, Lang lang) {
  if (value.empty()) return std::string(text_of(TextKey::facet_value_none, lang));
  if (facet == "lang") return std::string(named_text("language.", value, lang).value_or(value));
  return std::string(value);
}

}  // namespace tracuu::app
