// Where sentences end in Vietnamese and English prose.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/ranges.h"

namespace tracuu::text {

// The next sentence of `text` at or after byte `from`, without the white space around it, with its closing mark, quotes
// and "./.". A line end always ends a sentence; abbreviations (TP., GS., PGS. TS., T.Ư, Dr.), initials, decimals, dates
// and the number of a list item (1. Mở đầu) do not. Empty (begin == end == text.size()) where there is none left.
ByteRange next_sentence(std::string_view text, std::size_t from);

// The first sentence of a text.
inline ByteRange first_sentence(std::string_view text) { return next_sentence(text, 0); }

}  // namespace tracuu::text
