#include "engine/encounter_time.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

#include "engine/from_search.h"
#include "search/document_table.h"

namespace tracuu::engine {

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

std::int32_t serial_of(std::uint32_t day) {
  namespace time = std::chrono;
  const time::year_month_day date{time::year(static_cast<int>(day / kYear)),
                                  time::month(std::max(day / kMonth % kMonth, 1u)),
                                  time::day(std::max(day % kMonth, 1u))};
  return static_cast<std::int32_t>(time::sys_days(date).time_since_epoch().count());
}

ResolvedTime time_of(const knowledge::Encounter& encounter, const std::vector<extract::DateMention>& dates,
                     std::uint32_t day) {
  ResolvedTime time;
  When& when = time.when;
  if (encounter.date == 0 || encounter.date > dates.size()) {
    when.from = iso_of(day);
    when.certainty = day == 0 ? "none" : "document";
    time.day = day;
    return time;
  }
  const extract::DateMention& date = dates[encounter.date - 1];
  const std::string_view iso = date.iso;
  const std::size_t slash = std::min(iso.find('/'), iso.size());
  const bool is_plan = encounter.status == extract::EncounterStatus::planned;
  when.from = with_year(iso.substr(0, slash), day, is_plan);
  if (slash < iso.size()) when.to = with_year(iso.substr(slash + 1), day, is_plan);
  time.day = search::day_number(when.from);
  const bool is_guess = date.year_status != extract::YearStatus::stated;
  when.certainty = time.day == 0 ? "no_year" : is_guess ? "year_inferred" : "stated";
  return time;
}

}  // namespace tracuu::engine
