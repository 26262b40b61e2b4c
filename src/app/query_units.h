// A query cut into what could be taken out of it: words, phrases, brackets, fields, each with the operator that belongs
// to it. For chips, and for what to leave out where nothing is found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::app {

struct QueryUnit {
  ByteRange range;        // into the query
  bool is_plain = false;  // one word without any operator
};

// In order; what lies between them is blank, or an AND. `a OR b` and `a NEAR b` are one unit, so is "a phrase", a
// bracket, -word, NOT word, field:value. A quotation or bracket that is not closed goes to the end.
std::vector<QueryUnit> query_units(std::string_view query);

// The query without one of its units.
std::string without_unit(std::string_view query, const QueryUnit& unit);

}  // namespace tracuu::app
