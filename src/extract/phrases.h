// Which phrases of the lexicon a text holds.
#pragma once

#include "extract/reading.h"

namespace tracuu::extract {

// Fills reading.pieces: from left to right, each time the longest phrase. A phrase does not reach over a mark that ends
// a clause; capital letters of the table must be capital in the text.
void find_phrases(const Lexicon& lexicon, Reading& reading);

}  // namespace tracuu::extract
