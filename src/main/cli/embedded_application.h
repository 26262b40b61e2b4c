// The web application that this program carries, as build/web held it when the program was built.
#pragma once

#include <optional>

#include "pack/application.h"

namespace tracuu::cli {

// Nothing where the program was built before the page was.
std::optional<pack::Application> embedded_application();

}  // namespace tracuu::cli
