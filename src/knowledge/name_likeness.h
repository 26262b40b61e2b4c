// Whether names of different documents may be one person's: extract/name_match.h for names without their texts. Keys
// are those of surface_table.h.
#pragma once

#include <string_view>

namespace tracuu::knowledge {

// Two names of as many words, two or more, that differ in one foreign word: by one letter where it is long ("Sokhonn",
// "Sokhon"), or one has its first letter alone ("A.", "Andrei"). Vietnamese names that differ by a letter are two
// persons'.
bool may_be_one(std::string_view a, std::string_view b);

// Whether a key of one word is the first or the last of another's words.
bool is_short_for(std::string_view part, std::string_view whole);

}  // namespace tracuu::knowledge
