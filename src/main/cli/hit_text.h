// A hit of a search as a person reads it in a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "engine/messages.h"

namespace tracuu::cli {

// Several lines without a line end after the last. `place` counts from 1; with `bold` the matches are set
// off.
std::string hit_text(const engine::Hit& hit, std::size_t place, bool bold);

}  // namespace tracuu::cli
