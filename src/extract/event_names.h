// Events that a text names shorter the second time.
#pragma once

#include <vector>

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// "Hội nghị cấp cao ASEAN" is "Hội nghị cấp cao ASEAN lần thứ 48" where the text has both: a name that another of its
// kind begins with, or ends with, becomes a variant of it. Mentions of events are given their new numbers.
void merge_shorter_names(std::vector<Mention>& mentions, std::vector<Event>& events);

}  // namespace tracuu::extract
