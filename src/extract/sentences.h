// Which words make a sentence.
#pragma once

#include "extract/reading.h"

namespace tracuu::extract {

// Fills reading.sentences and Word::starts_sentence. `blocks` are those of the document, in bytes of its text.
void find_sentences(const std::vector<Block>& blocks, Reading& reading);

}  // namespace tracuu::extract
