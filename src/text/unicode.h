// What the Unicode database says of a single character, for the characters that letter_table.h does not cover.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace tracuu::text {

enum class CharClass : std::uint8_t {
  separator,
  letter,
  mark,  // combines with the letter before it
  number,
  ignored,  // format characters, variation selectors and the like: they neither belong to a word nor end one
};
CharClass char_class(char32_t code_point);

bool is_lower(char32_t code_point);
bool is_upper(char32_t code_point);
// The one code point that is its capital; itself where there is none.
char32_t to_upper(char32_t code_point);

// A character in lower case, taken apart as far as it goes: "Ǖ" is u, U+0308, U+0304; "ﬁ" is f, i; "Ａ" is a.
struct Decomposition {
  std::array<char32_t, 20> code_points = {};
  std::size_t size = 0;
};
Decomposition decompose(char32_t code_point);

// Han, kana, Hangul, Thai, Lao, Khmer, Myanmar, …: scripts that put no space between words.
bool is_unsegmented_script(char32_t code_point);

// Whether a user-perceived character ends between two neighbouring code points. `state` starts at 0 with every text.
bool is_grapheme_break(char32_t before, char32_t after, std::int32_t& state);

}  // namespace tracuu::text
