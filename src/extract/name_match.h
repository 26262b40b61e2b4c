// Whether two written names may be one person's.
#pragma once

#include "extract/reading.h"

namespace tracuu::extract {

// What two full names have in common.
enum class NameMatch : std::uint8_t {
  none,
  likely,  // an initial, a transliteration, nearly the same last word: with the same office they are one
  sure,    // the same letters but for marks, one letter apart, an initial with the same last word
};

// "Phạm Bình Minh" and "Phạm Binh Minh", "Prak Sokhonn" and "Prak Sokhon", "A. Cô-bi-a-cốp" and "Andrei Kobyakov".
NameMatch match_names(const Reading& reading, Span a, Span b);

// "Macron", "ông Phúc", "ông Vương" of a longer name: its first or last word, or several at its end.
bool is_short_for(const Reading& reading, Span part, Span whole);

}  // namespace tracuu::extract
