// Who said, asked for, thanked for or agreed to what.
#pragma once

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// Fills Extraction::acts from the sentences and mentions. The lists of persons, organisations, places are complete;
// ranges are of `reading.text`, as in all steps: the extractor moves them to the document's text.
void find_acts(const Reading& reading, Extraction& extraction);

}  // namespace tracuu::extract
