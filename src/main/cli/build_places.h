// Where a build may write.
#pragma once

#include "base/result.h"
#include "main/cli/build_command.h"

namespace tracuu::cli {

// Neither output nor report lies in an input: the next build would read it. The report is not the output either, nor a
// part of it. REQUIRES: an output.
Result<void> check_places(const BuildOptions& options);

}  // namespace tracuu::cli
