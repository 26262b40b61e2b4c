#include "extract/extractor.h"

#include <string>

#include "extract/acts.h"
#include "extract/lexer.h"
#include "extract/phrases.h"
#include "extract/reading.h"
#include "extract/sentences.h"

namespace tracuu::extract {

struct Extractor::State {
  explicit State(const Lexicon& words) : lexicon(words), lexer(words) {}

  const Lexicon& lexicon;
  Lexer lexer;
  std::string joined;  // title and text
};

Extractor::Extractor(const Lexicon& lexicon) : state_(std::make_unique<State>(lexicon)) {}
Extractor::~Extractor() = default;

namespace {

// The text with its title before it, where that says something of its own.
void place_text(const Document& document, std::string& joined, Reading& reading) {
  const bool has_title = !document.title_is_derived && !document.title.empty();
  if (!has_title || document.text.starts_with(document.title)) {
    reading.text = document.text;
    return;
  }
  joined = document.title;
  joined += '\n';
  reading.text_begin = static_cast<std::uint32_t>(joined.size());
  joined += document.text;
  reading.text = joined;
}

}  // namespace

Extraction Extractor::extract(const Document& document) {
  Reading reading;
  Extraction extraction;
  place_text(document, state_->joined, reading);
  state_->lexer.read(reading);
  find_phrases(state_->lexicon, reading);
  find_sentences(document.blocks, reading);
  find_acts(reading, extraction);
  return extraction;
}

}  // namespace tracuu::extract
