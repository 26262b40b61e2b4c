// What an analysis reads: the corpus, through its searcher.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "language/work.h"
#include "search/document_set.h"
#include "search/searcher.h"
#include "store/corpus.h"

namespace tracuu::language {

// Both must outlive it.
struct Source {
  const store::Corpus& corpus;
  search::Searcher& searcher;

  const search::Index& index() const { return searcher.index(); }
  const search::DocumentFacts& facts(std::uint32_t document) const { return index().document_table()[document]; }
};

// The documents that an analysis is of.
struct Selection {
  Selection(search::DocumentSet chosen, const Source& source);

  search::DocumentSet set;
  std::uint32_t documents = 0;
  std::uint64_t tokens = 0;  // of all of them
};

// The numbers of a set's documents, ascending.
std::vector<std::uint32_t> numbers_of(const search::DocumentSet& set);

// The tokens of a document; what reading them costs is spent.
Result<std::span<const search::StreamWord>> read_words(const Source& source, std::uint32_t document, Work& work);

// A document's tokens without what they express together.
struct Tokens {
  std::vector<std::uint32_t> terms;
  std::vector<std::uint32_t> positions;  // those that follow each other are neighbours

  void read(std::span<const search::StreamWord> words);
  std::size_t size() const { return terms.size(); }
  // Whether the token has a neighbour before it.
  bool is_joined(std::size_t i) const { return i != 0 && positions[i - 1] + 1 == positions[i]; }
  // The token at a position. REQUIRES: there is one.
  std::size_t at(std::uint32_t position) const;
};

// Reads documents one after the other, as far as each slice of work goes.
class Walk {
 public:
  Walk() = default;
  Walk(std::vector<std::uint32_t> documents, const Source& source);

  // Calls take(document, words) for each document that there is work for.
  template <typename Take>
  Result<void> go_on(const Source& source, Work& work, Take take) {
    while (!is_over() && !work.is_spent()) TRACUU_TRY(step(source, work, take));
    return {};
  }
  // The same for the next document alone. REQUIRES: not is_over().
  template <typename Take>
  Result<void> step(const Source& source, Work& work, Take take) {
    const std::uint32_t document = documents_[next_];
    TRACUU_ASSIGN(const std::span<const search::StreamWord> words, read_words(source, document, work));
    take(document, words);
    tokens_read_ += source.facts(document).tokens;
    ++next_;
    return {};
  }

  bool is_over() const { return next_ == documents_.size(); }
  double done() const;  // 0 to 1
  std::uint32_t next_document() const { return is_over() ? UINT32_MAX : documents_[next_]; }
  std::uint64_t tokens_left() const { return tokens_ - tokens_read_; }
  void begin_again() { next_ = 0, tokens_read_ = 0; }
  std::vector<std::uint32_t> left() const {
    return {documents_.begin() + static_cast<std::ptrdiff_t>(next_), documents_.end()};
  }

 private:
  std::vector<std::uint32_t> documents_;
  std::size_t next_ = 0;
  std::uint64_t tokens_ = 0, tokens_read_ = 0;
};

}  // namespace tracuu::language
