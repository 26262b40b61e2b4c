// The bodies of a text as organisations: abbreviations and short forms with their full names.
#pragma once

#include "extract/bodies.h"
#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

void gather_organisations(const Bodies& bodies, Reading& reading, Extraction& extraction);

}  // namespace tracuu::extract
