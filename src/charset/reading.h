// A file's bytes as text, whatever they are encoded in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "charset/encoding.h"

namespace tracuu::charset {

// A part of the text that was all in one encoding.
struct Run {
  ByteRange text;
  Encoding encoding = Encoding::utf8;
  double sureness = 1;  // 0: another fits as well; 1: no other comes near
};

struct Reading {
  std::string text;               // UTF-8 without a byte order mark; NFC where it was in an 8-bit encoding
  std::vector<Run> runs;          // in order, all of the text; one at least
  bool repaired = false;          // something was no text and is U+FFFD now
  std::size_t first_invalid = 0;  // where in the bytes, if repaired
  bool guessed = false;           // nothing in the bytes says that they are in these encodings
  bool unsure = false;            // guessed, and not one word speaks for it
};

// A byte order mark decides; so does being UTF-8 throughout. Else each run of lines is in the encoding that makes most
// of it words: Vietnamese syllables or western words (likelihood.h). What no encoding makes words of is UTF-8 with
// repairs. `named` is what the file says of itself, for what no word decides. REQUIRES: under 2 GiB.
Reading read(std::string_view bytes, std::optional<Encoding> named = std::nullopt);

// The names of the encodings, the one with most text first: "TCVN3, VNI".
std::string summary(const Reading& reading);

}  // namespace tracuu::charset
