// By when something is to be done, in the words of a promise or a request.
#pragma once

#include <string>

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

struct Deadline {
  ByteRange
      range;  // "chậm nhất vào cuối năm 2026", "trong quý II/2026", "trong vòng 30 ngày"; empty where there is none
  std::string iso;  // as of dates, of a quarter its months; "" where there is no date
};

// The first in `content` that has a date, else the first span of time, else the first phrase such as "trong thời gian
// tới".
Deadline find_deadline(const Reading& reading, const std::vector<DateMention>& dates, Span content);

}  // namespace tracuu::extract
