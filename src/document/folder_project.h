// The tracuu.toml at the top of a folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/project_file.h"

namespace tracuu::document {

// Nothing where the folder has none, or none that is an ordinary file.
std::optional<ProjectReading> project_of(const std::string& folder);

// The settings that have no effect because an earlier folder has a tracuu.toml as well.
std::vector<Diagnostic> later_settings(const Project& project);

}  // namespace tracuu::document
