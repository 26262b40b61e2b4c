// The documents over time as a reader walks through them: all years, the months of a year, the days of a month. Which
// level is shown follows from the date filter alone, so a permalink holds it.
#pragma once

#include <string>

#include "app/view_model.h"

namespace tracuu::app {

// The level whose bars lie in the range: "" years, "2021" its months, "2021-06" its days. A range that is one year is
// shown by its months, one that is one month or lies in one by its days.
std::string level_of(const engine::DateRange& range);

DatesView make_dates_view(const engine::DateHistogram& histogram, const engine::DateRange& range, Lang lang);

}  // namespace tracuu::app
