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
  std::string explain;            // id of a document whose place is to be explained, "" for a search
  bool json = false;
};

ExitCode run_search(const SearchOptions& options, const Console& console);

}  // namespace tracuu::cli
