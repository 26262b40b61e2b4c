// Where a line may end between two characters of display text, without a space between them. A small part of Unicode's
// line breaking rules (UAX 14): what readers of the scripts in the corpora would notice.
#pragma once

#include <cstdint>

namespace tracuu::ui {

enum class Break : std::uint8_t {
  never,
  in_need,  // where nothing better is near: the words of Khmer, Lao, Thai and Burmese are not told apart
  good
};

// `previous` stands before `before`. Spaces are the caller's.
Break break_between(char32_t previous, char32_t before, char32_t after);

// Of a script that writes words without spaces and is broken between words: Khmer, Lao, Thai, Burmese. `c` may stand
// for a cluster.
bool is_unspaced_script(char32_t c);

}  // namespace tracuu::ui
