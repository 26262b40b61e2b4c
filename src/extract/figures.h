// Amounts with their units.
#pragma once

#include <vector>

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// Money, percentages and counted things; `taken` are words of dates. A decimal comma and a point between thousands, as
// Vietnamese writes them. Ordinals ("lần thứ 20") and numbers that belong to names (ASEM-13) are none.
std::vector<Figure> find_figures(const Reading& reading, const std::vector<std::uint8_t>& taken);

}  // namespace tracuu::extract
