// Unicode normalisation forms of whole strings. What is stored and shown as text is never normalised; keys, sort keys
// and drawn glyphs are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::text {

// REQUIRES of all: valid UTF-8. An empty string where memory runs out.
std::string to_nfc(std::string_view text);
std::string to_nfd(std::string_view text);
std::string to_nfkc(std::string_view text);

// A text in NFC that knows which bytes of the original each part of it stands for.
class NfcText {
 public:
  explicit NfcText(std::string_view original);

  const std::string& text() const { return text_; }

  // A range of the one text as the smallest range of the other that covers it: a character changed by normalising is
  // taken whole.
  ByteRange to_original(ByteRange range) const;
  ByteRange from_original(ByteRange range) const;

 private:
  // The places where the two differ, in order. Between them both run byte by byte.
  struct Change {
    ByteRange original;
    ByteRange normalised;
  };

  void normalise_run(std::string_view original, ByteRange run);
  ByteRange convert(ByteRange range, ByteRange Change::*from, ByteRange Change::*to) const;

  std::string text_;
  std::vector<Change> changes_;
};

}  // namespace tracuu::text
