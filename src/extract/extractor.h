// From a document's text to what it says: one pass of small steps (ARCHITECTURE.md), by rules and tables alone.
#pragma once

#include <memory>

#include "document/document.h"
#include "extract/extraction.h"
#include "extract/lexicon.h"

namespace tracuu::extract {

class Extractor {
 public:
  // The lexicon must outlive the extractor.
  explicit Extractor(const Lexicon& lexicon);
  ~Extractor();

  // Never fails; a text of which nothing is known gives nothing. REQUIRES: valid UTF-8, less than 4 GiB. The answer
  // depends on the document alone; what the extractor keeps between calls is for speed. One thread at a time.
  Extraction extract(const Document& document);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::extract
