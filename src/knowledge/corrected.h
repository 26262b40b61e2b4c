// What one document says, set right by what people have written down (corrections.h). Across documents merging.h does
// the same to the names of a corpus.
#pragma once

#include "extract/extraction.h"
#include "knowledge/corrections.h"

namespace tracuu::knowledge {

// Merges, renames and hides; splits say nothing within a document. What is hidden is no party to anything, and no
// encounter is left of which it was one.
void correct(const Corrections& corrections, extract::Extraction& extraction);

}  // namespace tracuu::knowledge
