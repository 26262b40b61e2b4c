// tracuu extract INPUT…: what documents say of persons, bodies, places, events, days, figures and acts.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

struct ExtractOptions {
  std::vector<std::string> inputs;
  std::vector<std::string> map;  // FIELD=COLUMN
  bool json = false;             // a line of JSON for each document
};

// Fails where an input cannot be read at all or none holds a document.
Result<ExitCode> run_extract(const ExtractOptions& options, const Console& console);

}  // namespace tracuu::cli
