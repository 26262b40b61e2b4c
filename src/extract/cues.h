// Words that say how what stands near them is meant (assets/extract/cues.tsv).
#pragma once

#include <string_view>

#include "extract/reading.h"

namespace tracuu::extract {

// Whether the phrase that begins at a word is a cue of a sort, in capital or small letters.
inline bool is_cue(const Reading& reading, std::uint32_t word, std::string_view sort) {
  const Piece* piece = reading.piece_at(word);
  for (const Entry* entry = piece == nullptr ? nullptr : piece->all; entry != nullptr; entry = entry->next) {
    if (entry->kind == PhraseClass::cue && entry->detail == sort) return true;
  }
  return false;
}

}  // namespace tracuu::extract
