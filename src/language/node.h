// The expression that a tool looks at: a phrase of syllables, or several, each matched by the rules of search
// (search/expansion.h).
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/source.h"
#include "search/document_set.h"
#include "search/phrase_scanner.h"
#include "search/query.h"

namespace tracuu::language {

// The places first to last of a document's Tokens.
struct Found {
  std::uint32_t first = 0, last = 0;
};

class Node {
 public:
  // `typed` has its alternatives apart by "|", each a phrase, behind "=" only as written. Where it is empty, the query
  // says it: plain syllables as one phrase, else each operand that is asked for. Fails where the index is damaged.
  static Result<Node> read(std::string_view typed, std::string_view query, search::Marks marks, const Source& source);

  Node(Node&&) noexcept = default;
  Node& operator=(Node&&) = delete;  // its scanner clears bits that would be gone
  ~Node() = default;

  // Nothing is looked for.
  bool is_empty() const { return phrases_.empty(); }
  // Documents that hold all syllables of one of the phrases: no other can have it.
  const search::DocumentSet& candidates() const { return candidates_; }
  // Those of the selection, ascending.
  std::vector<std::uint32_t> documents_in(const Selection& selection) const;

  // Where it stands in a document, in order. Of those that overlap, the one that begins first; of these the longest.
  // Reads `tokens` only where there is any.
  void find(std::uint32_t title_end, std::span<const search::StreamWord> words, Tokens& tokens,
            std::vector<Found>& found) const;

 private:
  struct Phrase {
    std::uint32_t size = 0;
    search::Scope scope = search::Scope::anywhere;
  };

  explicit Node(const Source& source);
  Result<void> add(const search::Query& query, const Source& source);
  Result<void> add_phrase(std::span<const search::TermGroup* const> groups, search::Scope scope, const Source& source);

  search::DocumentSet candidates_;
  std::unique_ptr<search::TermBits> bits_;
  std::unique_ptr<search::PhraseScanner> scanner_;
  std::vector<Phrase> phrases_;  // as the scanner numbers them
};

}  // namespace tracuu::language
