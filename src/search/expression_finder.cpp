#include "search/expression_finder.h"

namespace tracuu::search {

namespace {

void append_digits(std::uint32_t number, std::size_t digits, std::string& out) {
  const std::string written = std::to_string(number);
  out.append(digits - written.size(), '0').append(written);
}

}  // namespace

std::string date_key(const text::CalendarDate& date) {
  std::string key = "<";
  if (date.year != 0) append_digits(date.year, 4, key);
  else key += '-';
  key += '-';
  append_digits(date.month, 2, key);
  if (date.day != 0) {
    key += '-';
    append_digits(date.day, 2, key);
  }
  return key += '>';
}

std::vector<Expression> ExpressionFinder::finish() {
  std::vector<Expression> expressions;
  for (const text::DateExpression& found : dates_.finish()) {
    const auto add = [&](const text::CalendarDate& date) {
      const std::string key = date_key(date);
      expressions.push_back({{found.range, key, key}, found.first, found.last});
    };
    add(found.date);
    const bool is_whole = found.date.year != 0 && found.date.day != 0;
    if (!is_whole) continue;
    add({0, found.date.month, found.date.day});
    add({found.date.year, found.date.month, 0});
  }
  for (const NameExpression& found : names_.finish()) {
    expressions.push_back({{found.range, *found.key, *found.key}, found.first, found.last});
  }
  return expressions;
}

}  // namespace tracuu::search
