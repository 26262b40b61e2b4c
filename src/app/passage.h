// A passage of a text that is on the screen: what a reader selects, and what is quoted.
#pragma once

#include <cstdint>
#include <string>

#include "base/ranges.h"

namespace tracuu::app {

// Of a document, which text it is.
enum class QuotedText : std::uint8_t {
  text,     // of the open document
  title,    // of the open document
  snippet,  // of a result
};

struct Passage {
  QuotedText of = QuotedText::text;
  std::string document;  // its id; "" no passage
  ByteRange range;       // of that text
};

}  // namespace tracuu::app
