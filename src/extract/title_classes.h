// Which classes of phrases make a title before a name.
#pragma once

#include "extract/lexicon.h"

namespace tracuu::extract {

inline bool is_title(PhraseClass kind) {
  return kind == PhraseClass::role || kind == PhraseClass::rank || kind == PhraseClass::honorific ||
         kind == PhraseClass::pronoun;
}

inline bool is_part_of_title(PhraseClass kind) {
  return kind == PhraseClass::field || kind == PhraseClass::role_tail || kind == PhraseClass::organisation ||
         kind == PhraseClass::organisation_head || kind == PhraseClass::country || kind == PhraseClass::country_short ||
         kind == PhraseClass::country_prefix;
}

inline bool is_office(PhraseClass kind) { return kind == PhraseClass::role || kind == PhraseClass::rank; }

}  // namespace tracuu::extract
