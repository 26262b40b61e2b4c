#include "main/cli/arguments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

namespace tracuu::cli {

namespace {

// What a value after `--map` or `--filter` looks like and a path or a query hardly ever does.
bool is_name_and_value(std::string_view argument) {
  const std::size_t equals = argument.find('=');
  if (equals == argument.npos || equals == 0 || argument.front() == '-') return false;
  return argument.substr(0, equals).find_first_of(" \t/\"") == argument.npos;
}

template <typename Number>
std::optional<Number> number_in(std::string_view text) {
  Number number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<std::uint64_t> bytes_of_unit(std::string_view unit) {
  constexpr std::array<std::pair<std::string_view, std::uint64_t>, 5> kUnits = {
      {{"", 1}, {"B", 1}, {"KB", 1'000}, {"MB", 1'000'000}, {"GB", 1'000'000'000}}};
  std::string upper(unit);
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  const auto* known = std::find_if(kUnits.begin(), kUnits.end(), [&](const auto& each) { return each.first == upper; });
  if (known == kUnits.end()) return std::nullopt;
  return known->second;
}

std::string padded(unsigned number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

// REQUIRES: a year from 0 to 9999.
std::string iso_date(std::chrono::year_month_day date) {
  const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
  return padded(year, 4) + "-" + padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

Error error_of(TextKey code, std::string_view option, std::string_view value) {
  return {code, std::string(option), std::string(value)};
}

}  // namespace

std::vector<std::string> spread_repeated(std::vector<std::string> arguments,
                                         const std::vector<std::string>& repeatable) {
  std::vector<std::string> spread;
  std::string open;  // the option whose values are being read
  std::size_t values = 0;
  for (std::string& argument : arguments) {
    const bool is_option = argument.size() > 1 && argument.front() == '-';
    if (is_option) {
      const bool repeats = std::find(repeatable.begin(), repeatable.end(), argument) != repeatable.end();
      open = repeats ? argument : "";
      values = 0;
    } else if (!open.empty() && values++ > 0) {
      if (is_name_and_value(argument)) {
        spread.push_back(open);
      } else {
        open.clear();
      }
    }
    spread.push_back(std::move(argument));
  }
  return spread;
}

Result<std::uint32_t> parse_number(std::string_view option, std::string_view value, std::uint32_t most) {
  const std::optional<std::uint32_t> number = number_in<std::uint32_t>(value);
  if (!number || *number > most) {
    return error_of(TextKey::error_usage_number, std::string(option) + " 0.." + std::to_string(most), value);
  }
  return *number;
}

Result<std::uint64_t> parse_size(std::string_view option, std::string_view value) {
  constexpr std::uint64_t kMost = 1'000'000'000'000;
  const std::size_t digits = std::min(value.find_first_not_of("0123456789"), value.size());
  const std::optional<std::uint64_t> number = number_in<std::uint64_t>(value.substr(0, digits));
  const std::optional<std::uint64_t> unit = bytes_of_unit(value.substr(digits));
  if (!number || !unit || *number > kMost / *unit) return error_of(TextKey::error_usage_size, option, value);
  return *number * *unit;
}

Result<Lang> parse_lang(std::string_view option, std::string_view value) {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    if (lang_code(lang) == value) return lang;
  }
  return error_of(TextKey::error_usage_value, std::string(option) + " vi|en", value);
}

Result<std::string> parse_date(std::string_view option, std::string_view value) {
  const bool has_form = value.size() == 10 && value[4] == '-' && value[7] == '-';
  const auto year = has_form ? number_in<unsigned>(value.substr(0, 4)) : std::nullopt;
  const auto month = has_form ? number_in<unsigned>(value.substr(5, 2)) : std::nullopt;
  const auto day = has_form ? number_in<unsigned>(value.substr(8, 2)) : std::nullopt;
  if (!year || !month || !day) return error_of(TextKey::error_usage_date, option, value);
  const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month},
                                         std::chrono::day{*day}};
  if (!date.ok()) return error_of(TextKey::error_usage_date, option, value);
  return std::string(value);
}

Result<std::string> date_of_epoch(std::string_view variable, std::string_view seconds) {
  constexpr std::int64_t kEndOfYear9999 = 253402300799;
  const std::optional<std::int64_t> moment = number_in<std::int64_t>(seconds);
  if (!moment || *moment < 0 || *moment > kEndOfYear9999) return error_of(TextKey::error_usage_date, variable, seconds);
  const std::chrono::sys_seconds time{std::chrono::seconds(*moment)};
  return iso_date(std::chrono::floor<std::chrono::days>(time));
}

Result<NameAndValue> parse_name_and_value(std::string_view option, std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == text.npos || equals == 0) return error_of(TextKey::error_usage_pair, option, text);
  return NameAndValue{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

}  // namespace tracuu::cli
