// Which other forms of the names in a query were looked for, and which of them a document holds.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/ranges.h"
#include "search/index.h"
#include "search/phrase_scanner.h"
#include "search/query.h"
#include "search/token_stream.h"

namespace tracuu::search {

// Other forms of a typed name, as the alias table writes them.
struct AliasNote {
  ByteRange range;  // into the query
  std::vector<std::string> forms;
};

class FoundForms {
 public:
  // Uses the bits as long as it lives. All must outlive it.
  FoundForms(const Query& query, const Index& index, TermBits& bits);

  // In the order of the query; only forms whose words the corpus has.
  const std::vector<AliasNote>& notes() const { return notes_; }
  // Those that stand in a document, in the order of the notes.
  std::vector<std::string> held_in(std::span<const StreamWord> words) const;

 private:
  void add(const NameForm& form, const Dictionary& dictionary, AliasNote& note);

  std::vector<AliasNote> notes_;
  PhraseScanner scanner_;
  std::vector<std::string> forms_;  // as the scanner numbers them
  std::size_t places_ = 0;          // of the scanner
};

}  // namespace tracuu::search
