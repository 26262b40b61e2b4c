#include "document/date.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <string>

namespace tracuu::document {

namespace {

struct Number {
  int value = 0;
  std::size_t digits = 0;
};

// Up to three numbers with one and the same separator between them; `rest` is what follows the last.
struct Parts {
  std::array<Number, 3> numbers;
  std::size_t count = 0;
  char separator = 0;
  std::string_view rest;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<Number> take_number(std::string_view& text) {
  Number number;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number.value);
  if (error != std::errc() || !is_digit(text.front())) return std::nullopt;
  number.digits = static_cast<std::size_t>(end - text.data());
  text.remove_prefix(number.digits);
  return number;
}

std::optional<Parts> split(std::string_view text) {
  Parts parts;
  while (!text.empty()) {
    const std::optional<Number> number = take_number(text);
    if (!number) return std::nullopt;
    parts.numbers[parts.count++] = *number;
    const bool goes_on = parts.count < parts.numbers.size() && text.size() > 1 && is_digit(text[1]) &&
                         (text[0] == '-' || text[0] == '/' || text[0] == '.') &&
                         (parts.count == 1 || text[0] == parts.separator);
    if (!goes_on) break;
    parts.separator = text[0];
    text.remove_prefix(1);
  }
  parts.rest = text;
  return parts.count > 0 ? std::optional(parts) : std::nullopt;
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && is_leap ? 1 : 0);
}

void append_two_digits(std::string& iso, int number) {
  iso += '-';
  iso += static_cast<char>('0' + number / 10);
  iso += static_cast<char>('0' + number % 10);
}

// A month or day of 0 stands for one that is not given.
std::optional<DocumentDate> make_date(Number year, int month, int day) {
  if (year.digits != 4 || year.value < 1 || month < 0 || month > 12) return std::nullopt;
  if (day < 0 || (day > 0 && day > days_in(year.value, month))) return std::nullopt;
  std::string iso = std::to_string(year.value);
  iso.insert(0, 4 - iso.size(), '0');
  if (month > 0) append_two_digits(iso, month);
  if (day > 0) append_two_digits(iso, day);
  return DocumentDate{std::move(iso), DateCertainty::stated};
}

bool is_time(std::string_view rest) {
  const bool begins_like_one = rest.size() >= 2 && (rest[0] == 'T' || rest[0] == 't' || rest[0] == ' ');
  return begins_like_one && is_digit(rest[1]) && rest.find(':') != std::string_view::npos;
}

bool is_given(const Number& number) { return number.value > 0 && number.digits <= 2; }

std::optional<DocumentDate> from_year_first(const Parts& parts) {
  const Number& month = parts.numbers[1];
  const Number& day = parts.numbers[2];
  if (parts.count >= 2 && !is_given(month)) return std::nullopt;
  if (parts.count == 3 && !is_given(day)) return std::nullopt;
  return make_date(parts.numbers[0], month.value, day.value);
}

std::optional<DocumentDate> from_year_last(const Parts& parts) {
  const Number& year = parts.numbers[parts.count - 1];
  const Number& month = parts.numbers[parts.count - 2];
  if (!is_given(month)) return std::nullopt;
  if (parts.count == 2) return make_date(year, month.value, 0);
  return is_given(parts.numbers[0]) ? make_date(year, month.value, parts.numbers[0].value) : std::nullopt;
}

std::string_view trim(std::string_view value) {
  const std::size_t first = value.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return value.substr(first, value.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

std::optional<DocumentDate> parse_date(std::string_view value) {
  const std::optional<Parts> parts = split(trim(value));
  if (!parts) return std::nullopt;
  const bool is_whole = parts->rest.empty() || (parts->count == 3 && is_time(parts->rest));
  if (!is_whole) return std::nullopt;
  if (parts->numbers[0].digits == 4) return from_year_first(*parts);
  return parts->count >= 2 ? from_year_last(*parts) : std::nullopt;
}

}  // namespace tracuu::document
