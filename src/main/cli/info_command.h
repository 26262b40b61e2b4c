// tracuu info CORPUS: what a corpus is and holds.
#pragma once

#include <string>

#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

ExitCode run_info(const std::string& corpus, bool json, const Console& console);

}  // namespace tracuu::cli
