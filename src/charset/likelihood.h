// How much a decoded text looks like language: what tells encodings apart.
#pragma once

#include <cstdint>
#include <string_view>

namespace tracuu::charset {

enum class Script : std::uint8_t { vietnamese, western };

// Evidence for and against, in about bits. Words without any letter above ASCII say nothing, since they are the same in
// every encoding. A word with some counts for Vietnamese where it is a possible syllable, for a western language where
// its accents are ones of Western Europe in places where those stand. REQUIRES: valid UTF-8 in NFC.
double weigh(std::string_view text, Script script);

// Whether a word is a possible Vietnamese syllable. REQUIRES: valid UTF-8 in NFC.
bool is_syllable(std::string_view word);

}  // namespace tracuu::charset
