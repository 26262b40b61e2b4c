// Which reports are of one meeting of two parties.
#pragma once

#include <cstdint>
#include <vector>

namespace tracuu::engine {

// Days as of search::day_number(); 0 unknown.
struct Meeting {
  std::uint32_t first = 0, last = 0;
};

// Whether the day itself is known, not only its month or its year.
bool is_whole_day(std::uint32_t day);

// The meetings that reports are of, by the days that they give (0: none), in order of time. Days that follow one
// another are of one meeting; what only a month or a year is said of is one of its own where nothing finer lies in it.
// At least one, of no day where none is known.
std::vector<Meeting> meetings_of(std::vector<std::uint32_t> days);

// Whether a report of a day, a month or a year may be of the meeting.
bool may_be_of(const Meeting& meeting, std::uint32_t day);

}  // namespace tracuu::engine
