// Reads tracuu.toml.
#pragma once

#include <string_view>
#include <vector>

#include "document/diagnostic.h"
#include "document/project.h"

namespace tracuu::document {

inline constexpr std::string_view kProjectFile = "tracuu.toml";

struct ProjectReading {
  Project project;
  std::vector<Diagnostic> diagnostics;  // by line: what the file says that cannot be taken
};

// Whatever can be taken is; of a file that is no TOML, nothing. In any encoding that text may have.
ProjectReading read_project(std::string_view bytes);

}  // namespace tracuu::document
