// A text file as a document.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"

namespace tracuu::document {

// A file's bytes as UTF-8 without a byte order mark (charset/reading.h).
struct DecodedText {
  std::string text;
  std::string encoding;           // by name; several where the file mixes them: "TCVN3, VNI"
  bool repaired = false;          // something was no text and is U+FFFD now
  bool guessed = false;           // nothing in the file says that it is in this encoding
  bool unsure = false;            // guessed, and nothing speaks for it
  std::size_t first_invalid = 0;  // where in the bytes, if repaired
};
DecodedText decode_text(std::string_view bytes);

// A document whose title is derived and whose only content is its text. REQUIRES: valid UTF-8.
Document make_text_document(std::string id, std::string text);

}  // namespace tracuu::document
