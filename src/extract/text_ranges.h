// From ranges of title and text to ranges of the text.
#pragma once

#include <cstdint>

#include "extract/extraction.h"

namespace tracuu::extract {

// Takes `begin` off every range. What lies before it has no place in the text and is left out; names stay.
void move_to_text(std::uint32_t begin, Extraction& extraction);

}  // namespace tracuu::extract
