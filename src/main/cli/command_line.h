// The command line as a whole: which commands there are, what they take, and which one was asked for.
#pragma once

#include <string>
#include <vector>

#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

// `arguments` without the program's own name, UTF-8.
ExitCode run_command_line(std::vector<std::string> arguments, const Console& console);

}  // namespace tracuu::cli
