// Years that the text makes certain, and dates as ISO 8601 writes them.
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "extract/cues.h"
#include "extract/dates.h"

namespace tracuu::extract {

namespace {

constexpr int kWeek = 7;
constexpr std::size_t kMostFullDates = 200;   // each date without a year is compared with these
constexpr std::uint32_t kMonthsToReport = 3;  // "4 tháng đầu năm" is written of by July

int distance_in_days(DatePoint a, DatePoint b) {
  constexpr int kMonth = 31;  // near enough for less than a week
  return std::abs((static_cast<int>(a.month) - static_cast<int>(b.month)) * kMonth + static_cast<int>(a.day) -
                  static_cast<int>(b.day));
}

// A year, and the words that make it certain; 0 where nothing does.
struct Certain {
  std::uint32_t year = 0;
  Span from;
};

// The one year that full dates within a week of it have; 0 where there is none, or several.
Certain year_of_neighbours(const FoundDate& date, const std::vector<FoundDate>& full) {
  Certain found;
  for (const FoundDate& other : full) {
    const DatePoint last = other.is_period ? other.to : other.from;
    if (std::min(distance_in_days(date.from, other.from), distance_in_days(date.from, last)) > kWeek) continue;
    if (found.year != 0 && found.year != last.year) return {};
    if (found.year == 0) found = {last.year, other.words};
  }
  return found;
}

// "kỷ niệm ngày thành lập (24/6/1967)", "Hiệp định ký ngày 21/11/1973": a day of the past, which says nothing of the
// days around it, though what is reported happens near its anniversary.
bool is_remembered(const Reading& reading, const FoundDate& date) {
  constexpr std::uint32_t kBefore = 12;
  const std::uint32_t begin = date.words.first;
  for (std::uint32_t i = begin; i-- > (begin > kBefore ? begin - kBefore : 0);) {
    if (reading.words[i + 1].starts_sentence) return false;
    if (is_cue(reading, i, "remembered") || reading.kind_at(i) == PhraseClass::anniversary) return true;
  }
  return false;
}

// "4 tháng đầu năm 2021" in a report of June: that year's first months have passed, and it is not over.
struct ElapsedMonths {
  std::uint32_t year = 0, months = 0;
  Span from;
};

ElapsedMonths elapsed_months(const Reading& reading, const std::vector<FoundDate>& dates) {
  ElapsedMonths latest;
  for (const FoundDate& date : dates) {
    const bool is_first_months = date.is_period && date.from.month == 1 && date.from.day == 0 && date.to.month != 0 &&
                                 reading.words[date.words.first].shape == Shape::number;
    if (is_first_months && date.from.year >= latest.year) latest = {date.from.year, date.to.month, date.words};
  }
  return latest;
}

// "đúng 20 năm kể từ … năm 1998", "tròn 20 năm sau … năm 1998": the year in which the text is written.
Certain year_of_writing(const Reading& reading, const std::vector<FoundDate>& dates) {
  constexpr KeyHash kExactly = hash_of("đung4"), kRound = hash_of("tron1"), kYear = hash_of("năm");
  constexpr KeyHash kSince = hash_of("kê2"), kAfter = hash_of("sau");
  for (const FoundDate& date : dates) {
    if (date.status != YearStatus::stated || date.is_period || date.from.month != 0) continue;
    const std::uint32_t end = date.words.first;
    for (std::uint32_t i = end > 16 ? end - 16 : 0; i + 4 < end; ++i) {
      const bool is_exact = reading.is_word(i, kExactly) || reading.is_word(i, kRound);
      const bool is_since = reading.is_word(i + 3, kSince) || reading.is_word(i + 3, kAfter);
      if (!is_exact || !reading.is_word(i + 2, kYear) || !is_since) continue;
      const int years = std::atoi(std::string(reading.slice({i + 1, i + 2})).c_str());
      if (years > 0) return {date.from.year + static_cast<std::uint32_t>(years), {i, date.words.last}};
    }
  }
  return {};
}

// "30/4 là ngày thống nhất", "20/7 hằng năm": a day of every year.
bool recurs(const Reading& reading, const FoundDate& date) {
  if (reading.is_joined(date.words.last) && is_cue(reading, date.words.last, "every-year")) return true;
  return reading.is_word(date.words.last, hash_of("la1")) && reading.is_word(date.words.last + 1, hash_of("ngay1"));
}

// The first day that the text gives without a year, which is what it reports; zeros where there is none.
DatePoint reported_day(const Reading& reading, const std::vector<FoundDate>& dates) {
  const auto found = std::ranges::find_if(dates, [&](const FoundDate& date) {
    return date.status == YearStatus::unknown && date.from.day != 0 && !recurs(reading, date);
  });
  return found == dates.end() ? DatePoint() : found->from;
}

void give(FoundDate& date, Certain certain) {
  date.from.year = certain.year;
  if (date.is_period) date.to.year = certain.year;
  date.status = YearStatus::inferred;
  date.year_from = certain.from;
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
    if (is_full && full.size() < kMostFullDates && !is_remembered(reading, date)) full.push_back(date);
  }
  const ElapsedMonths elapsed = elapsed_months(reading, dates);
  const Certain present = year_of_writing(reading, dates);
  const DatePoint reported = reported_day(reading, dates);
  for (FoundDate& date : dates) {
    if (date.status != YearStatus::unknown || recurs(reading, date)) continue;
    const Certain near = date.from.day != 0 ? year_of_neighbours(date, full) : Certain();
    if (near.year != 0) {
      give(date, near);
    } else if (date.from.day != 0 && elapsed.year != 0 && date.from.month > elapsed.months &&
               date.from.month <= elapsed.months + kMonthsToReport) {
      give(date, {elapsed.year, elapsed.from});
    } else if (present.year != 0 && date.from.day != 0 && distance_in_days(date.from, reported) <= kWeek) {
      give(date, present);
    }
  }
}

std::string iso_of(const FoundDate& date) {
  return date.is_period ? text_of(date.from) + "/" + text_of(date.to) : text_of(date.from);
}

}  // namespace tracuu::extract
