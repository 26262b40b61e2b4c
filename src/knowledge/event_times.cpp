#include "knowledge/event_times.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace tracuu::knowledge {

namespace {

constexpr std::size_t kDay = 10, kMostTimes = 8;

// ISO dates compare as texts: "2021-06" begins with "2021-06-01" and ends behind "2021-06-31".
bool is_before(std::string_view a, std::string_view b) {
  const std::size_t shared = std::min(a.size(), b.size());
  return a.substr(0, shared) < b.substr(0, shared);
}

bool agree(const SaidTime& a, const SaidTime& b) {
  const bool has_years = a.certainty != TimeCertainty::no_year && b.certainty != TimeCertainty::no_year;
  if (!has_years) return a.from == b.from && a.to == b.to;
  const std::string_view a_end = a.to.empty() ? a.from : a.to, b_end = b.to.empty() ? b.from : b.to;
  return !is_before(a_end, b.from) && !is_before(b_end, a.from);
}

bool is_day(const SaidTime& time) { return time.from.size() == kDay; }

}  // namespace

std::vector<EventTime> event_times(const TimeCounts& counts) {
  std::vector<EventTime> said;
  for (const auto& [time, documents] : counts) said.push_back({time, documents});
  // Among those of as many documents the more certain one.
  std::ranges::stable_sort(said, [](const EventTime& a, const EventTime& b) {
    return std::tuple(!is_day(a.time), b.documents, a.time.certainty) <
           std::tuple(!is_day(b.time), a.documents, b.time.certainty);
  });
  std::vector<EventTime> times;
  for (EventTime& each : said) {
    const auto same = std::ranges::find_if(times, [&](const EventTime& other) { return agree(each.time, other.time); });
    if (same == times.end()) times.push_back(std::move(each));
    else same->documents += each.documents;
  }
  std::ranges::stable_sort(times, std::ranges::greater(), &EventTime::documents);
  if (times.size() > kMostTimes) times.resize(kMostTimes);
  return times;
}

}  // namespace tracuu::knowledge
