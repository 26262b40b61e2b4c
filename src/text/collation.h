// The order of a Vietnamese dictionary, as bytes.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::text {

// A key whose order by unsigned bytes (memcmp, SQLite's BINARY on a blob) is that of a Vietnamese dictionary: syllable
// by syllable, within each first its letters a ă â b c d đ e ê … x y z, then its tone ngang < huyền < hỏi < ngã < sắc <
// nặng. Numbers come before letters and count by value (khóa 9 < khóa 10); other alphabets come after. Punctuation,
// case and the place of the tone mark decide only between strings that are otherwise equal, so that the order is total.
// REQUIRES: valid UTF-8.
std::string collation_key(std::string_view text);

}  // namespace tracuu::text
