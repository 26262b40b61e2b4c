// Days, months, years and periods as a text states them.
#pragma once

#include <vector>

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// A date of the text, in parts: 0 is what it leaves open. A period has a second date.
struct DatePoint {
  std::uint32_t year = 0, month = 0, day = 0;
  bool operator==(const DatePoint&) const = default;
};

struct FoundDate {
  Span words;
  DatePoint from, to;
  bool is_period = false;
  YearStatus status = YearStatus::unknown;
  Span year_from = {};  // of an inferred year: the words that make it certain
};

// In order, disjoint; a year that is not in the text is 0.
std::vector<FoundDate> find_dates(const Reading& reading);

// Gives a year to those without, where other dates of the text make it certain: the same day or one within a week of it
// is stated with its year; or the text tells how many months of a year have passed.
void infer_years(const Reading& reading, std::vector<FoundDate>& dates);

// "2021-06-07", "--06-07", "2021", "2021-01/2021-04".
std::string iso_of(const FoundDate& date);

}  // namespace tracuu::extract
