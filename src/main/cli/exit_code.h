// How a run ends, for scripts.
#pragma once

namespace tracuu::cli {

enum class ExitCode : int {
  done = 0,
  partly = 1,   // done, but something was skipped, repaired or not reported, named on standard error
  nothing = 2,  // wrong usage, unusable input, or damage found
};

}  // namespace tracuu::cli
