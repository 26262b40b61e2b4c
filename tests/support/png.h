// Pictures written as PNG files, for people to look at.
#pragma once

#include <string>

#include "platform/software/rasteriser.h"

namespace tracuu::test {

// False when the file could not be written.
[[nodiscard]] bool write_png(const std::string& path, const platform::Picture& picture);

}  // namespace tracuu::test
