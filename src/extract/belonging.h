// What belongs to what: the country in which a place lies, the body of which another is a part, the party in which
// somebody holds an office.
#pragma once

#include <vector>

#include "extract/extraction.h"
#include "extract/people.h"
#include "extract/reading.h"

namespace tracuu::extract {

// Where the text or a table says so. Mentions are to be in order.
void find_belonging(const std::vector<FoundPerson>& persons, const Reading& reading, Extraction& extraction);

}  // namespace tracuu::extract
