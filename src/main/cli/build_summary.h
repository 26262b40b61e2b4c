// What a person is told at the end of a build.
#pragma once

#include <cstdint>

#include "main/cli/build_command.h"
#include "main/cli/build_inputs.h"
#include "main/cli/console.h"

namespace tracuu::cli {

// What an output weighs, in its own bytes: of a page that is after compression and base64.
struct Weight {
  std::uint64_t total = 0;
  std::uint64_t corpus = 0;
  std::uint64_t plain = 0;  // documents as plain HTML
};

struct BuildResult {
  const BuildOptions& options;
  const BuiltCorpus& corpus;
  Weight weight;
  double seconds = 0;
};

void summarise(const BuildResult& result, const Console& console);

}  // namespace tracuu::cli
