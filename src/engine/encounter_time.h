// When an encounter was, from the date of its sentence or of its document.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/encounters.h"
#include "extract/extraction.h"
#include "knowledge/entity.h"

namespace tracuu::engine {

struct ResolvedTime {
  When when;
  std::uint32_t day = 0;  // search::day_number() of its beginning; 0 unknown
};

// `dates` of the document and its `day`. A year that the text does not give is the latest in which the day lies no more
// than a month behind the document's date (plans lie ahead of it), and marked as a guess.
ResolvedTime time_of(const knowledge::Encounter& encounter, const std::vector<extract::DateMention>& dates,
                     std::uint32_t day);

// Days since 1970-01-01 of a day number; of a month or a year its first day.
std::int32_t serial_of(std::uint32_t day);

}  // namespace tracuu::engine
