#include "app/date_levels.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "app/wording.h"

namespace tracuu::app {

namespace {

constexpr std::size_t kYear = 4, kMonth = 7;  // lengths of "2021", "2021-06"
// Years farther apart are shown without those between them.
constexpr unsigned kWidestSpan = 150;

unsigned number_at(std::string_view iso, std::size_t at, std::size_t size) {
  unsigned value = 0;
  if (iso.size() >= at + size) std::from_chars(iso.data() + at, iso.data() + at + size, value);
  return value;
}

bool is_leap(unsigned year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

unsigned days_of(unsigned year, unsigned month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::string padded(unsigned value, int digits) {
  char text[12];
  std::snprintf(text, sizeof text, "%0*u", digits, value);
  return text;
}

// Every place of the level in order of time, whether documents stand there or not.
std::vector<std::string> places_of(const engine::DateHistogram& histogram) {
  std::vector<std::string> places;
  const std::string& within = histogram.within;
  if (histogram.buckets.empty()) return places;
  if (within.empty()) {
    const unsigned first = number_at(histogram.buckets.front().iso, 0, kYear);
    const unsigned last = number_at(histogram.buckets.back().iso, 0, kYear);
    if (last < first || last - first > kWidestSpan) return places;
    for (unsigned year = first; year <= last; ++year) places.push_back(padded(year, 4));
    return places;
  }
  const bool days = within.size() >= kMonth;
  const unsigned count = days ? days_of(number_at(within, 0, kYear), number_at(within, kYear + 1, 2)) : 12;
  for (unsigned i = 1; i <= count; ++i) places.push_back(within + '-' + padded(i, 2));
  return places;
}

// As far as both say: "2021" holds "2021-06" and the other way round.
bool is_in(std::string_view iso, const engine::DateRange& range) {
  const auto compare = [iso](std::string_view bound) {
    const std::size_t length = std::min(iso.size(), bound.size());
    return iso.substr(0, length).compare(bound.substr(0, length));
  };
  return compare(range.from) >= 0 && compare(range.to) <= 0;
}

// A range that is just the level shown, or none, marks no bar of it.
bool marks_bars(const engine::DateRange& range, std::string_view within) {
  return range.from != within || range.to != within;
}

std::vector<DatesView::Bar> make_bars(const engine::DateHistogram& histogram, const engine::DateRange& range,
                                      Lang lang) {
  std::vector<DatesView::Bar> bars;
  const bool marked = marks_bars(range, histogram.within);
  const auto add = [&](const std::string& iso, std::uint32_t count) {
    bars.push_back({iso, format_date(iso, lang), count, marked && is_in(iso, range)});
  };
  auto bucket = histogram.buckets.begin();
  for (const std::string& place : places_of(histogram)) {
    for (; bucket != histogram.buckets.end() && bucket->iso < place; ++bucket) add(bucket->iso, bucket->count);
    const bool counts = bucket != histogram.buckets.end() && bucket->iso == place;
    add(place, counts ? bucket->count : 0);
    if (counts) ++bucket;
  }
  for (; bucket != histogram.buckets.end(); ++bucket) add(bucket->iso, bucket->count);
  return bars;
}

}  // namespace

std::string level_of(const engine::DateRange& range) {
  if (range.from.size() < kYear || range.to.size() < kYear) return {};
  if (range.from.compare(0, kYear, range.to, 0, kYear) != 0) return {};
  const bool one_month = range.from.size() >= kMonth && range.to.size() >= kMonth &&
                         range.from.compare(0, kMonth, range.to, 0, kMonth) == 0;
  return range.from.substr(0, one_month ? kMonth : kYear);
}

DatesView make_dates_view(const engine::DateHistogram& histogram, const engine::DateRange& range, Lang lang) {
  DatesView view;
  const std::string& within = histogram.within;
  view.levels.push_back({"", std::string(text_of(TextKey::ui_dates_all, lang))});
  if (within.size() >= kYear) view.levels.push_back({within.substr(0, kYear), within.substr(0, kYear)});
  if (within.size() >= kMonth) view.levels.push_back({within, format_date(within, lang)});
  view.bars = make_bars(histogram, range, lang);
  view.coarser = histogram.coarser;
  view.undated = histogram.undated;
  return view;
}

}  // namespace tracuu::app
