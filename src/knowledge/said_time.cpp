#include "knowledge/said_time.h"

#include <algorithm>
#include <string_view>

#include "search/document_table.h"

namespace tracuu::knowledge {

namespace {

constexpr std::uint32_t kYear = 10'000, kMonth = 100;

// "--06-07" in the year that the document's date makes likely.
std::string with_year(std::string_view iso, std::uint32_t document, bool is_plan) {
  if (!iso.starts_with("--") || document == 0) return std::string(iso);
  std::uint32_t year = document / kYear;
  const std::string rest(iso.substr(1));
  const std::uint32_t candidate = search::day_number(std::to_string(year) + rest);
  if (!is_plan && candidate > document + kMonth) --year;
  if (is_plan && candidate + kYear / 2 < document) ++year;
  return std::to_string(year) + rest;
}

}  // namespace

SaidTime said_time(const extract::DateMention& date, std::uint32_t document, bool is_plan) {
  const std::string_view iso = date.iso;
  const std::size_t slash = std::min(iso.find('/'), iso.size());
  SaidTime time;
  time.from = with_year(iso.substr(0, slash), document, is_plan);
  if (slash < iso.size()) time.to = with_year(iso.substr(slash + 1), document, is_plan);
  const bool is_guess = date.year_status != extract::YearStatus::stated;
  time.certainty = day_of(time) == 0 ? TimeCertainty::no_year
                   : is_guess        ? TimeCertainty::year_inferred
                                     : TimeCertainty::stated;
  return time;
}

std::uint32_t day_of(const SaidTime& time) { return search::day_number(time.from); }

}  // namespace tracuu::knowledge
