// Countries, cities and other places that are named as such: not inside the name of a body or a person.
#pragma once

#include "extract/bodies.h"
#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// `taken` are words of persons' names.
void find_places(const Bodies& bodies, const std::vector<std::uint8_t>& taken, Reading& reading,
                 Extraction& extraction);

}  // namespace tracuu::extract
