#include "engine/meeting_days.h"

#include <algorithm>

#include "engine/encounter_time.h"

namespace tracuu::engine {

namespace {

// Whether a day lies in what a month or a year alone says.
bool lies_within(std::uint32_t day, std::uint32_t coarse) {
  return coarse % 10'000 == 0 ? day / 10'000 == coarse / 10'000 : day / 100 == coarse / 100;
}

}  // namespace

bool is_whole_day(std::uint32_t day) { return day % 100 != 0; }

bool may_be_of(const Meeting& meeting, std::uint32_t day) {
  if (day == 0) return false;
  if (is_whole_day(day)) return meeting.first <= day && day <= meeting.last;
  return lies_within(meeting.first, day) || meeting.first == day;
}

std::vector<Meeting> meetings_of(std::vector<std::uint32_t> days) {
  std::ranges::sort(days);
  std::vector<Meeting> meetings;
  for (const std::uint32_t day : days) {
    if (!is_whole_day(day)) continue;
    const bool is_same = !meetings.empty() && serial_of(day) - serial_of(meetings.back().last) <= 1;
    if (is_same) meetings.back().last = day;
    else meetings.push_back({day, day});
  }
  const std::size_t whole = meetings.size();
  for (const std::uint32_t day : days) {
    if (is_whole_day(day) || day == 0) continue;
    const auto is_in = [&](const Meeting& each) { return may_be_of(each, day); };
    if (std::ranges::none_of(meetings, is_in)) meetings.push_back({day, day});
  }
  if (meetings.size() > whole) std::ranges::stable_sort(meetings, {}, &Meeting::first);
  if (meetings.empty()) meetings.push_back({});
  return meetings;
}

}  // namespace tracuu::engine
