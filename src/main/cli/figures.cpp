#include "main/cli/figures.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tracuu::cli {

namespace {

char thousands_mark(Lang lang) { return lang == Lang::vi ? '.' : ','; }
char decimal_mark(Lang lang) { return lang == Lang::vi ? ',' : '.'; }

}  // namespace

std::string count_text(std::uint64_t count, Lang lang) {
  std::string digits = std::to_string(count);
  for (std::size_t left = digits.size(); left > 3;) {
    left -= 3;
    digits.insert(left, 1, thousands_mark(lang));
  }
  return digits;
}

std::string documents_text(std::uint64_t count, Lang lang) {
  const TextKey key = count == 1 ? TextKey::cli_documents_one : TextKey::cli_documents_many;
  return format_text(key, lang, {count_text(count, lang)});
}

std::string size_text(std::uint64_t bytes, Lang lang) {
  constexpr std::array<const char*, 4> kUnits = {" byte", " KB", " MB", " GB"};
  double value = static_cast<double>(bytes);
  std::size_t unit = 0;
  while (value >= 999.5 && unit + 1 < kUnits.size()) {
    value /= 1000;
    ++unit;
  }
  if (unit == 0) return count_text(bytes, lang) + (lang == Lang::en && bytes != 1 ? " bytes" : " byte");
  return decimal_text(value, value < 99.95 ? 1 : 0, lang) + kUnits[unit];
}

std::string decimal_text(double value, int decimals, Lang lang) {
  std::array<char, 64> digits{};
  const int size = std::snprintf(digits.data(), digits.size(), "%.*f", decimals, value);
  std::string text(digits.data(), static_cast<std::size_t>(size));
  std::replace(text.begin(), text.end(), '.', decimal_mark(lang));
  return text;
}

}  // namespace tracuu::cli
