// How a word is written large: to write another in its place the same way.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tracuu::text {

enum class LetterCase : std::uint8_t { lower, title, upper };

// Of the first two letters: "hòa" is lower, "Hòa" and "H" are title, "HÒA" is upper.
LetterCase case_of(std::string_view word);

// The word, given in lower case, in that case.
std::string in_case(std::string_view word, LetterCase letter_case);

}  // namespace tracuu::text
