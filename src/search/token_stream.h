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
#include "search/term_lookup.h"
#include "store/corpus.h"

namespace tracuu::search {

// A term at the next position; with kColocated at the position of the token before (another reading of the same place,
// such as the day that a date means); or, with kGap, so many positions without any token: between title and text,
// between blocks.
using StreamWord = std::uint32_t;
inline constexpr StreamWord kColocated = StreamWord{1} << 31;
inline constexpr StreamWord kGap = StreamWord{1} << 30;
inline constexpr StreamWord kStreamNumber = kGap - 1;  // the term, or how many positions

// A token that the dictionary does not have: text and index were not made together.
inline constexpr std::uint32_t kUnknownTerm = kStreamNumber;

// Calls visit(term, position) for each token, positions ascending.
template <typename Visit>
void for_each_token(std::span<const StreamWord> words, Visit visit) {
  std::uint32_t next = 0;
  for (const StreamWord word : words) {
    const std::uint32_t number = word & kStreamNumber;
    if ((word & kGap) != 0) {
      next += number;
    } else {
      next += (word & kColocated) != 0 ? 0u : 1u;
      visit(number, next - 1);
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
  TermLookup terms_;                                // empty until the first document is read
  std::vector<std::span<const StreamWord>> words_;  // by document; null: not read yet
  std::uint32_t next_to_fill_ = 0;
  std::size_t read_bytes_ = 0;                           // of text, by read()
  std::vector<std::unique_ptr<StreamWord[]>> segments_;  // what words_ points into
  std::size_t segment_size_ = 0, free_ = 0;              // of the last segment, in words
  std::size_t memory_ = 0;
};

}  // namespace tracuu::search
