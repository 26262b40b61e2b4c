// The corpus as a stream of tokens: for each document the numbers of its terms in the order of the text. The inverted
// index says which documents hold a term; this is its counterpart, the forward index of corpus tools such as CWB
// (Evert and Hardie 2011), for whatever is about order: phrases, nearness, snippets, concordances.
//
// It does not travel with the corpus: texts say it already. A document is tokenised when somebody asks for it, and all
// others piece by piece when there is nothing else to do. What has been read stays.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "search/dictionary.h"
#include "search/name_finder.h"
#include "search/position_counter.h"
#include "search/term_lookup.h"
#include "search/words_met.h"
#include "store/corpus.h"

namespace tracuu::search {

// A term at the next position; with kExpression what the last tokens up to here express together (a date, a name); or,
// with kGap, so many positions without any token: between title and text, between blocks.
using StreamWord = std::uint32_t;
inline constexpr StreamWord kExpression = StreamWord{1} << 31;
inline constexpr StreamWord kGap = StreamWord{1} << 30;
inline constexpr StreamWord kGapSize = kGap - 1;
inline constexpr unsigned kLengthShift = 26;  // of an expression: its tokens, less one
inline constexpr std::uint32_t kMaxExpressionTokens = 16;
inline constexpr StreamWord kStreamTerm = (StreamWord{1} << kLengthShift) - 1;

// A token that the dictionary does not have: text and index were not made together.
inline constexpr std::uint32_t kUnknownTerm = kStreamTerm;

// REQUIRES: an expression.
constexpr std::uint32_t expression_tokens(StreamWord word) { return (word >> kLengthShift & 15) + 1; }

// Calls visit(term, position) for each token, positions ascending; an expression's is that of its last token.
template <typename Visit>
void for_each_token(std::span<const StreamWord> words, Visit visit) {
  std::uint32_t next = 0;
  for (const StreamWord word : words) {
    if ((word & kGap) != 0) {
      next += word & kGapSize;
    } else {
      next += (word & kExpression) != 0 ? 0u : 1u;
      visit(word & kStreamTerm, next - 1);
    }
  }
}

class TokenStream {
 public:
  // All must outlive the stream and stay where they are.
  TokenStream(const store::Corpus& corpus, const Dictionary& dictionary, const NameTrie& names);

  // A document's tokens; an error where its text is damaged. They live as long as the stream.
  // REQUIRES: document < documents().
  Result<std::span<const StreamWord>> of(std::uint32_t document) {
    const std::span<const StreamWord> known = words_[document];
    if (known.data() != nullptr) return known;
    return read(document);
  }

  // Whether of() has nothing to read any more. REQUIRES: as of().
  bool has(std::uint32_t document) const { return words_[document].data() != nullptr; }

  // The same document as its reader sees it, token by token.
  DocumentLayout lay_out(const SearchedText& document, PositionSink& sink) {
    return search::lay_out(document, names_, sink, &met_);
  }

  // Reads the next documents that nobody has asked for, until their texts make up so many bytes. Whether there are
  // more. A damaged document is left for the one who asks for it.
  bool fill(std::size_t text_bytes);

  std::uint32_t documents() const { return static_cast<std::uint32_t>(words_.size()); }
  // Bytes held.
  std::size_t memory() const;

 private:
  Result<std::span<const StreamWord>> read(std::uint32_t document);
  std::span<const StreamWord> keep(std::span<const StreamWord> words);

  const store::Corpus& corpus_;
  const Dictionary& dictionary_;
  const NameTrie& names_;
  TermLookup terms_;  // empty until the first document is read
  WordsMet met_;
  std::vector<std::span<const StreamWord>> words_;  // by document; null: not read yet
  std::uint32_t next_to_fill_ = 0;
  std::size_t read_bytes_ = 0;                           // of text, by read()
  std::vector<std::unique_ptr<StreamWord[]>> segments_;  // what words_ points into
  std::size_t segment_size_ = 0, free_ = 0;              // of the last segment, in words
  std::size_t memory_ = 0;
};

}  // namespace tracuu::search
