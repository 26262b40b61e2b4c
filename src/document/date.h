// Dates as columns of exports give them.
#pragma once

#include <optional>
#include <string_view>

#include "document/document.h"

namespace tracuu::document {

// 2021-06-07, 2021-06, 2021, 7/6/2021, 07.06.2021, 7-6-2021, 6/2021, and a date followed by a time in any zone: the day
// as written, never moved to another zone. Day before month, as in Vietnam. Nothing for what is no day of the calendar.
std::optional<DocumentDate> parse_date(std::string_view value);

}  // namespace tracuu::document
