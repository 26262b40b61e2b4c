// When an event was, of what several documents say: those that only say it more or less exactly agree.
#pragma once

#include <map>
#include <vector>

#include "knowledge/entity.h"

namespace tracuu::knowledge {

using TimeCounts = std::map<SaidTime, std::uint32_t>;  // documents

// One for each of the times that do not agree, most documents first; each is told by the most frequent that has a day,
// else by the most frequent.
std::vector<EventTime> event_times(const TimeCounts& counts);

}  // namespace tracuu::knowledge
