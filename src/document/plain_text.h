// A text file as a document.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"

namespace tracuu::document {

// A file's bytes as UTF-8 without a byte order mark. UTF-16 is known by its mark; everything else is taken as UTF-8.
struct DecodedText {
  std::string text;
  std::string encoding;           // IANA name
  bool repaired = false;          // something was no text and is U+FFFD now
  std::size_t first_invalid = 0;  // where in the bytes, if repaired
};
DecodedText decode_text(std::string_view bytes);

// A document whose title is derived and whose only content is its text. REQUIRES: valid UTF-8.
Document make_text_document(std::string id, std::string text);

}  // namespace tracuu::document
