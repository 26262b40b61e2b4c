// Bytes in one given encoding as text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "charset/encoding.h"

namespace tracuu::charset {

struct Decoded {
  std::string text;               // UTF-8; from the 8-bit encodings in NFC
  bool repaired = false;          // something was no text and is U+FFFD now
  std::size_t first_invalid = 0;  // where in the bytes, if repaired
};

// A byte order mark is not looked for, but is a character like others.
Decoded decode_as(std::string_view bytes, Encoding encoding);

}  // namespace tracuu::charset
