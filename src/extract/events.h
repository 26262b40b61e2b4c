// Visits, meetings, conferences, anniversaries, agreements: those with a name of their own.
#pragma once

#include "extract/bodies.h"
#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

void find_events(const Bodies& bodies, Reading& reading, Extraction& extraction);

}  // namespace tracuu::extract
