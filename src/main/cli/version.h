// Who built this: the same on every machine that builds the same version.
#pragma once

#include <string_view>

namespace tracuu::cli {

// "tracuu 0.1.0", from the project's version in CMakeLists.txt.
inline constexpr std::string_view kBuilder = "tracuu " TRACUU_VERSION;

}  // namespace tracuu::cli
