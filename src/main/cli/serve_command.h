// tracuu serve PATH: hands out a site or a single page on this machine alone.
#pragma once

#include <string>

#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

struct ServeOptions {
  std::string path;
  int port = 8137;  // 0 lets the system choose
};

// Runs until the process gets SIGINT or SIGTERM.
ExitCode run_serve(const ServeOptions& options, const Console& console);

}  // namespace tracuu::cli
