#include "document/formats/xlsx_styles.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <unordered_map>

#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

// Of the formats without a code of their own, 14–17 and 22 have days in them, 27–36 and 50–58 in East Asia.
bool is_date_number(std::size_t format) {
  return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
         (format >= 50 && format <= 58);
}

// "dd/mm/yyyy" and "[$-42A]d mmmm", but neither "0.00\d" nor "\"đồng\" 0".
bool is_date_code(std::string_view code) {
  bool in_quotes = false;
  bool in_brackets = false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (code[i] == '\\') ++i;
    else if (code[i] == '"') in_quotes = !in_quotes;
    else if (code[i] == '[') in_brackets = true;
    else if (code[i] == ']') in_brackets = false;
    else if (!in_quotes && !in_brackets && (code[i] == 'd' || code[i] == 'y' || code[i] == 'D' || code[i] == 'Y'))
      return true;
  }
  return false;
}

std::string day_text(double serial, bool starts_1904) {
  using namespace std::chrono;
  // Excel counts the 29 February 1900, which never was: from March on its days count from 30 December 1899.
  const sys_days origin = starts_1904 ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / 30);
  const year_month_day day(origin + days(static_cast<int>(serial)));
  char text[24];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                static_cast<unsigned>(day.day()));
  return text;
}

}  // namespace

XlsxStyles::XlsxStyles(pugi::xml_node styles, bool starts_1904) : starts_1904_(starts_1904) {
  std::unordered_map<std::size_t, bool> formats;
  for (const pugi::xml_node each : child(styles, "numFmts").children()) {
    formats[number_of(attribute(each, "numFmtId"))] = is_date_code(attribute(each, "formatCode"));
  }
  std::vector<std::string> fonts;
  for (const pugi::xml_node each : child(styles, "fonts").children()) {
    if (is(each, "font")) fonts.emplace_back(attribute(child(each, "name"), "val"));
  }
  for (const pugi::xml_node each : child(styles, "cellXfs").children()) {
    if (!is(each, "xf")) continue;
    const std::size_t format = number_of(attribute(each, "numFmtId"));
    const std::size_t font = number_of(attribute(each, "fontId"));
    const auto own = formats.find(format);
    styles_.push_back({own == formats.end() ? is_date_number(format) : own->second,
                       font < fonts.size() ? fonts[font] : std::string()});
  }
}

std::string XlsxStyles::shown(std::string_view number, std::size_t style) const {
  constexpr double kLastDay = 2'958'465;  // 9999-12-31
  // Of strtod's locale there is one alone: no program of ours sets another. std::from_chars has no fractions
  // everywhere.
  const std::string digits(number);
  char* end = nullptr;
  const double value = std::strtod(digits.c_str(), &end);
  const bool is_number = !digits.empty() && end == digits.c_str() + digits.size();
  const bool is_date = is_number && style < styles_.size() && styles_[style].is_date && value >= 1 && value <= kLastDay;
  return is_date ? day_text(value, starts_1904_) : std::string(number);
}

std::string_view XlsxStyles::font(std::size_t style) const {
  return style < styles_.size() ? std::string_view(styles_[style].font) : std::string_view();
}

}  // namespace tracuu::document
