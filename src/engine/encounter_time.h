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

When when_of(const knowledge::SaidTime& said);

// `dates` of the document and its `day`: by knowledge::said_time().
ResolvedTime time_of(const knowledge::Encounter& encounter, const std::vector<extract::DateMention>& dates,
                     std::uint32_t day);

// Days since 1970-01-01 of a day number; of a month or a year its first day.
std::int32_t serial_of(std::uint32_t day);

}  // namespace tracuu::engine
