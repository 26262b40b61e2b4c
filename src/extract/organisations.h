// The bodies of a text brought together: those of one name, abbreviations, bodies named again without their country.
#pragma once

#include <vector>

#include "extract/bodies.h"
#include "extract/extraction.h"
#include "extract/people.h"
#include "extract/reading.h"

namespace tracuu::extract {

// Fills extraction.organisations (ranges into reading.text) and adds to reading.mentions. `persons` are those that
// resolve_persons has been through: "Đảng" alone is the speaker's.
void gather_organisations(const Bodies& bodies, const std::vector<FoundPerson>& persons, Reading& reading,
                          Extraction& extraction);

}  // namespace tracuu::extract
