// What is said of the protection that files are read under.
#pragma once

#include "main/cli/console.h"

namespace tracuu::cli {

// A line where this system lacks part of it; nothing where it is whole.
void note_missing_protections(const Console& console);

}  // namespace tracuu::cli
