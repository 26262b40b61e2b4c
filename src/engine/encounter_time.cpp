#include "engine/encounter_time.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

#include "engine/from_search.h"
#include "knowledge/said_time.h"

namespace tracuu::engine {

namespace {

constexpr std::uint32_t kYear = 10'000, kMonth = 100;

}  // namespace

std::int32_t serial_of(std::uint32_t day) {
  namespace time = std::chrono;
  const time::year_month_day date{time::year(static_cast<int>(day / kYear)),
                                  time::month(std::max(day / kMonth % kMonth, 1u)),
                                  time::day(std::max(day % kMonth, 1u))};
  return static_cast<std::int32_t>(time::sys_days(date).time_since_epoch().count());
}

When when_of(const knowledge::SaidTime& said) {
  constexpr std::string_view kCertainty[] = {"stated", "year_inferred", "no_year"};
  return {said.from, said.to, std::string(kCertainty[static_cast<std::size_t>(said.certainty)])};
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
  const bool is_plan = encounter.status == extract::EncounterStatus::planned;
  const knowledge::SaidTime said = knowledge::said_time(dates[encounter.date - 1], day, is_plan);
  when = when_of(said);
  time.day = knowledge::day_of(said);
  return time;
}

}  // namespace tracuu::engine
