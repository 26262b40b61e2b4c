// Text written in an older encoding, as the programs of its time did: for tests alone.
#pragma once

#include <string>
#include <string_view>

#include "charset/encoding.h"

namespace tracuu::charset {

struct Encoded {
  std::string bytes;
  std::string
      meant;  // the text that is in them: letters that the encoding lacks are "?", capitals that ABC lacks small
};

// REQUIRES: valid UTF-8 in NFC.
Encoded encode(std::string_view text, Encoding encoding);

}  // namespace tracuu::charset
