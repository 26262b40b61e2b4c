#include "search/date_counts.h"

namespace tracuu::search {

namespace {

constexpr std::uint32_t kDaysOfYear = 10000;  // in day numbers
constexpr std::uint32_t kDaysOfMonth = 100;

// The days that a histogram is of, [first, end), and how many of them are one bucket.
struct Scale {
  std::uint32_t first, end, unit;
};

Scale scale_of(std::uint32_t within) {
  if (within == 0) return {0, kDaysOfYear * kDaysOfYear, kDaysOfYear};
  if (within % kDaysOfYear == 0) return {within, within + kDaysOfYear, kDaysOfMonth};
  return {within, within + kDaysOfMonth, 1};
}

std::uint32_t understood(std::string_view within) {
  const std::uint32_t day = day_number(within);
  return day % kDaysOfMonth == 0 ? day : 0;
}

}  // namespace

DateCounts count_dates(std::string_view within, const DocumentTable& documents, const Filter& filter,
                       const Sifted& sifted) {
  DateCounts dates;
  dates.within = understood(within);
  const Scale scale = scale_of(dates.within);
  std::vector<std::uint32_t> counts((scale.end - scale.first) / scale.unit, 0);
  const auto add = [&](const std::vector<ScoredDocument>& found) {
    for (const ScoredDocument& each : found) {
      const std::uint32_t day = documents[each.document].date;
      if (day == 0) ++dates.undated;
      else if (day >= scale.first && day < scale.end) ++counts[(day - scale.first) / scale.unit];
    }
  };
  add(sifted.passing);
  if (filter.date_filter() < sifted.kept_out.size()) add(sifted.kept_out[filter.date_filter()]);
  dates.coarser = counts[0];
  for (std::uint32_t i = 1; i < counts.size(); ++i) {
    if (counts[i] != 0) dates.buckets.push_back({scale.first + i * scale.unit, counts[i]});
  }
  return dates;
}

}  // namespace tracuu::search
