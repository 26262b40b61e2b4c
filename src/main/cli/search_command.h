// tracuu search CORPUS [QUERY]: the engine's answer as text or as JSON, for one query or for a file of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "engine/messages.h"
#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

struct SearchOptions {
  std::string corpus;
  engine::SearchRequest request;  // its limit may be beyond what one request may ask for
  std::string queries;            // a JSON Lines file, "" for the one query of the request
  bool json = false;
};

// "FACET=VALUE" and "date=FROM..TO" into `filters`; values of the same facet are alternatives.
Result<void> add_filter(engine::Filters& filters, std::string_view text);

Result<engine::Sort> parse_sort(std::string_view option, std::string_view value);

ExitCode run_search(const SearchOptions& options, const Console& console);

}  // namespace tracuu::cli
