// Filters as a reader changes them: one value at a time, none twice, none both wanted and excluded, no facet without a
// value.
#pragma once

#include <string_view>

#include "engine/messages.h"

namespace tracuu::app {

bool is_selected(const engine::Filters& filters, std::string_view facet, std::string_view value);
bool is_excluded(const engine::Filters& filters, std::string_view facet, std::string_view value);

void select_value(engine::Filters& filters, std::string_view facet, std::string_view value);
void exclude_value(engine::Filters& filters, std::string_view facet, std::string_view value);
// Neither selected nor excluded from now on.
void release_value(engine::Filters& filters, std::string_view facet, std::string_view value);

// How many values and date bounds are set: what "Bộ lọc (3)" counts. A date range counts once.
std::uint32_t count_filters(const engine::Filters& filters);

}  // namespace tracuu::app
