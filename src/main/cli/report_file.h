// The report of a build as a JSON file (docs/building.md). It alone says how long the build took; the output does not
// depend on it.
#pragma once

#include <string>

#include "base/result.h"
#include "main/cli/build_summary.h"

namespace tracuu::cli {

// Sentences are in `lang`.
std::string report_json(const BuildResult& result, Lang lang);

// To the place that the options name, whole or not at all.
Result<void> write_report(const BuildResult& result, Lang lang);

}  // namespace tracuu::cli
