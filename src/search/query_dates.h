// Dates in a query.
#pragma once

#include <string_view>

#include "search/query.h"

namespace tracuu::search {

// Makes one term of each date in a parsed query, to be found in whatever form a text has it. Within quotation marks and
// behind = it stays what is written. `typed` is what the query was parsed from.
void read_dates(std::string_view typed, Query& query);

}  // namespace tracuu::search
