// A document as every later stage sees it: immutable, with the text as given and spans into it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"

namespace tracuu {

enum class BlockKind : std::uint8_t {
  heading,
  paragraph,
  caption,  // a photo caption standing alone on its line
  byline,   // who wrote it, after the closing "./."
  list_item,
  table_row,
};

// One piece of Document::text that is laid out on its own. Blocks are ordered, disjoint and leave out line ends.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  ByteRange range;
};

enum class DateCertainty : std::uint8_t { unknown, stated, inferred };

// A calendar date as far as it is known: "2021-06-07", "2021-06", "2021" or "" (unknown). Never a file's date.
struct DocumentDate {
  std::string iso;
  DateCertainty certainty = DateCertainty::unknown;
};

// A column of the input that Tracuu has no own field for; becomes a facet where its values repeat.
struct MetadataField {
  std::string name;
  std::string value;
};

// Where a document's text is from.
struct Provenance {
  std::string file;        // relative to the input; "" not known, or one of several JSON Lines
  std::uint64_t line = 0;  // of JSON Lines, from 1; 0: the document is all of the file
  std::string encoding;    // of the file, by its IANA name: "UTF-8", "UTF-16LE"; "" not known
  bool repaired = false;   // bytes that were no text became U+FFFD
  bool guessed = false;    // nothing in the file says that it is in that encoding
};

struct Document {
  std::string id;     // the input's id, else its path relative to the input; unique within a corpus
  std::string title;  // given, else the first line or first sentence of the text
  bool title_is_derived = false;
  std::string source;
  std::string author;
  std::string url;
  std::string category;
  std::string lang;  // language tag, "" where unknown
  DocumentDate date;
  std::string text;  // UTF-8 exactly as given (or as decoded): line ends, NFD and all; without a BOM
  std::vector<Block> blocks;
  std::vector<MetadataField> metadata;
  Provenance provenance;
};

}  // namespace tracuu
