// A query as text that says all of it but its places: for comparing trees in tests.
#pragma once

#include <string>

#include "search/query.h"

namespace tracuu::search {

// + marked, ~ a beginning, = exact, ! does not count for the ranking; a_b next to each other.
std::string show(const Query& query);

}  // namespace tracuu::search
