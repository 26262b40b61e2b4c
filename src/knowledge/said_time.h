// When a text says that something was, in the light of its document's date.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "extract/extraction.h"

namespace tracuu::knowledge {

// Of the year: the text says it; it is a guess; it is not known.
enum class TimeCertainty : std::uint8_t { stated, year_inferred, no_year };

struct SaidTime {
  std::string from, to;  // ISO, possibly partial, "--06-07" without a year; `to` of a period only
  TimeCertainty certainty = TimeCertainty::stated;
  auto operator<=>(const SaidTime&) const = default;
};

// A year that the text does not give is the latest in which the day lies no more than a month behind `document`, the
// day of its document (0 unknown); plans lie ahead of it.
SaidTime said_time(const extract::DateMention& date, std::uint32_t document, bool is_plan = false);

// search::day_number() of its beginning; 0 where the year is not known.
std::uint32_t day_of(const SaidTime& time);

}  // namespace tracuu::knowledge
