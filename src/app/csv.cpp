#include "app/csv.h"

#include <cmath>
#include <cstdint>

namespace tracuu::app {

void Csv::separate() {
  if (!at_line_start_) text_ += ',';
  at_line_start_ = false;
}

Csv& Csv::cell(std::string_view value) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  separate();
  const bool is_formula = !value.empty() && kFormula.find(value.front()) != std::string_view::npos;
  const bool is_quoted = value.find_first_of("\",\r\n") != std::string_view::npos;
  if (is_quoted) text_ += '"';
  if (is_formula) text_ += '\'';
  for (const char c : value) text_.append(c == '"' ? 2 : 1, c);
  if (is_quoted) text_ += '"';
  return *this;
}

Csv& Csv::number(double value) {
  constexpr double kUnit = 1e6, kMost = 9e12;
  separate();
  if (!(std::fabs(value) < kMost)) return *this;
  const auto scaled = static_cast<std::uint64_t>(std::llround(std::fabs(value) * kUnit));
  if (value < 0 && scaled > 0) text_ += '-';
  text_ += std::to_string(scaled / 1'000'000);
  std::string fraction = std::to_string(1'000'000 + scaled % 1'000'000).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  if (!fraction.empty()) text_.append(".").append(fraction);
  return *this;
}

void Csv::end_line() {
  text_ += "\r\n";
  at_line_start_ = true;
}

}  // namespace tracuu::app
