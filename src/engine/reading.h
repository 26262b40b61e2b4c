// The reader's part of the door: where a document is from, and how two of them differ. Plain values as in messages.h,
// where offsets are explained.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"

namespace tracuu::engine {

// Answered with DocumentFacts.
struct FactsRequest {
  std::string id;
};

struct DocumentFacts {
  std::string id;
  std::string sha256;                           // of the text's UTF-8 bytes as stored: 64 hexadecimal digits
  std::string file;                             // it was read from, relative to the input; "" not kept
  std::uint64_t line = 0;                       // of JSON Lines, from 1; 0: the document is all of its file
  std::string encoding;                         // of the file: "UTF-8", "UTF-16LE", …; "" not kept
  bool repaired = false;                        // bytes that were no text became U+FFFD
  bool guessed = false;                         // nothing in the file says that it is in that encoding
  std::string date_certainty;                   // "stated", "inferred", "unknown"
  std::uint32_t syllables = 0, characters = 0;  // of the text; characters are code points
};

// Answered with Comparison.
struct CompareRequest {
  std::string a, b;  // ids
};

// Which paragraphs of two documents belong together, and which words differ: text/comparison.h.
struct Comparison {
  struct Side {
    std::string id, title, date, source, lang, text;
  };
  struct Pair {  // of the one text and of the other; empty where one has nothing there
    ByteRange a, b;
    bool operator==(const Pair&) const = default;
  };
  Side a, b;
  std::vector<Pair> rows;     // each paragraph once, in order
  std::vector<Pair> changes;  // ascending in both
  bool complete = true;       // false: too different, some changes are larger than they need be
};

}  // namespace tracuu::engine
