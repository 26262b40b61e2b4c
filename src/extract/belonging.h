// What belongs to what: the country in which a place lies and whose body one is, the body of which another is a part,
// the party in which somebody holds an office.
#pragma once

#include <vector>

#include "extract/bodies.h"
#include "extract/extraction.h"
#include "extract/people.h"
#include "extract/reading.h"

namespace tracuu::extract {

// Where the text or a table says so. Mentions are to be in order.
void find_belonging(const Bodies& bodies, const std::vector<FoundPerson>& persons, const Reading& reading,
                    Extraction& extraction);

}  // namespace tracuu::extract
