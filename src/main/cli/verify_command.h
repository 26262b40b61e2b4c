// tracuu verify PATH: whether a site, a single page or a corpus file is still what was built.
#pragma once

#include <string>

#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

ExitCode run_verify(const std::string& path, const Console& console);

}  // namespace tracuu::cli
