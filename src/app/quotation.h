// What is copied: a passage in its own words, with where it is from beside it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/view_model.h"

namespace tracuu::app {

// Of a document, which text is on the screen.
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

struct Quotation {
  std::string text;  // exactly as the document has it
  std::string html;  // the same as a block quotation, and its source
};

// None where the passage is empty or no longer at hand.
std::optional<Quotation> quote(const ViewModel& view, const Passage& passage);

}  // namespace tracuu::app
