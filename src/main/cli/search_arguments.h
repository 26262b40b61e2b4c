// The options of `tracuu search` as parts of a request.
#pragma once

#include <string_view>

#include "base/result.h"
#include "engine/messages.h"

namespace tracuu::cli {

// "FACET=VALUE", "FACET!=VALUE", "date=FROM..TO" and "date=unknown" into `filters`; values of the same facet
// are alternatives, "" stands for having none.
Result<void> add_filter(engine::Filters& filters, std::string_view text);

Result<engine::Sort> parse_sort(std::string_view option, std::string_view value);
Result<engine::Marks> parse_marks(std::string_view option, std::string_view value);

}  // namespace tracuu::cli
