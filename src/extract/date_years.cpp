// Years that the text makes certain, and dates as ISO 8601 writes them.
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "extract/dates.h"

namespace tracuu::extract {

namespace {

constexpr int kWeek = 7;
constexpr std::size_t kMostFullDates = 200;  // each date without a year is compared with these

int distance_in_days(DatePoint a, DatePoint b) {
  constexpr int kMonth = 31;  // near enough for less than a week
  return std::abs((static_cast<int>(a.month) - static_cast<int>(b.month)) * kMonth + static_cast<int>(a.day) -
                  static_cast<int>(b.day));
}

// The one year that full dates within a week of it have; 0 where there is none, or several.
std::uint32_t year_of_neighbours(const FoundDate& date, const std::vector<FoundDate>& full) {
  std::uint32_t year = 0;
  for (const FoundDate& other : full) {
    const DatePoint last = other.is_period ? other.to : other.from;
    if (std::min(distance_in_days(date.from, other.from), distance_in_days(date.from, last)) > kWeek) continue;
    if (year != 0 && year != last.year) return 0;
    year = last.year;
  }
  return year;
}

// "4 tháng đầu năm 2021" in a report of June: that year's first months have passed, and it is not over.
struct ElapsedMonths {
  std::uint32_t year = 0, months = 0;
};

ElapsedMonths elapsed_months(const Reading& reading, const std::vector<FoundDate>& dates) {
  ElapsedMonths latest;
  for (const FoundDate& date : dates) {
    const bool is_first_months = date.is_period && date.from.month == 1 && date.from.day == 0 && date.to.month != 0 &&
                                 reading.words[date.words.first].shape == Shape::number;
    if (is_first_months && date.from.year >= latest.year) latest = {date.from.year, date.to.month};
  }
  return latest;
}

// "đúng 20 năm kể từ … năm 1998": the year in which the text is written; 0 where it does not say so.
std::uint32_t anniversary_year(const Reading& reading, const std::vector<FoundDate>& dates) {
  constexpr KeyHash kExactly = hash_of("đung4"), kYear = hash_of("năm"), kSince = hash_of("kê2");
  for (const FoundDate& date : dates) {
    if (date.status != YearStatus::stated || date.is_period || date.from.month != 0) continue;
    const std::uint32_t end = date.words.first;
    for (std::uint32_t i = end > 16 ? end - 16 : 0; i + 4 < end; ++i) {
      if (!reading.is_word(i, kExactly) || !reading.is_word(i + 2, kYear) || !reading.is_word(i + 3, kSince)) continue;
      const int years = std::atoi(std::string(reading.slice({i + 1, i + 2})).c_str());
      if (years > 0) return date.from.year + static_cast<std::uint32_t>(years);
    }
  }
  return 0;
}

void give(FoundDate& date, std::uint32_t year) {
  date.from.year = year;
  if (date.is_period) date.to.year = year;
  date.status = YearStatus::inferred;
}

std::string text_of(DatePoint point) {
  char text[32];
  int size = 0;
  if (point.year == 0 && point.day == 0) {
    size = std::snprintf(text, sizeof text, "--%02u", point.month);
  } else if (point.year == 0) {
    size = std::snprintf(text, sizeof text, "--%02u-%02u", point.month, point.day);
  } else if (point.month == 0) {
    size = std::snprintf(text, sizeof text, "%04u", point.year);
  } else if (point.day == 0) {
    size = std::snprintf(text, sizeof text, "%04u-%02u", point.year, point.month);
  } else {
    size = std::snprintf(text, sizeof text, "%04u-%02u-%02u", point.year, point.month, point.day);
  }
  return {text, static_cast<std::size_t>(size)};
}

}  // namespace

void infer_years(const Reading& reading, std::vector<FoundDate>& dates) {
  std::vector<FoundDate> full;
  for (const FoundDate& date : dates) {
    const bool is_full = date.status == YearStatus::stated && date.from.day != 0;
    if (is_full && full.size() < kMostFullDates) full.push_back(date);
  }
  const ElapsedMonths elapsed = elapsed_months(reading, dates);
  const std::uint32_t present = anniversary_year(reading, dates);
  for (FoundDate& date : dates) {
    if (date.status != YearStatus::unknown) continue;
    const std::uint32_t year = date.from.day != 0 ? year_of_neighbours(date, full) : 0;
    if (year != 0) {
      give(date, year);
    } else if (date.from.day != 0 && elapsed.year != 0 && date.from.month > elapsed.months) {
      give(date, elapsed.year);
    } else if (date.from.day != 0 && present != 0) {
      give(date, present);
    }
  }
}

std::string iso_of(const FoundDate& date) {
  return date.is_period ? text_of(date.from) + "/" + text_of(date.to) : text_of(date.from);
}

}  // namespace tracuu::extract
