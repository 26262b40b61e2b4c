// How often each n-gram occurs, and in how many documents: exactly, within a bounded memory.
//
// Every n-gram is counted in a table until that has no more room. Behind there a second reading decides: the first one
// adds each n-gram to one of many small counters by its hash, as in Park, Chen and Yu (1995, "An effective hash-based
// algorithm for mining association rules"). A counter is no less than the count of any n-gram that shares it, so that
// what stays below a threshold there is below it itself and needs no entry; all others are counted exactly when read
// again. So what is listed is exact and complete from `least()` on, which is 2 where there was room for all.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include "language/spelling.h"

namespace tracuu::language {

struct GramCount {
  Gram gram{};
  std::uint32_t count = 0;
  std::uint32_t documents = 0;
  std::uint32_t last_document = 0;  // that holds it, of those counted
};

class GramTable {
 public:
  static constexpr std::size_t kUsualRoom = std::size_t{1} << 20;
  using Terms = std::span<const std::uint32_t>;

  explicit GramTable(std::size_t room = kUsualRoom);

  // Counts an n-gram. Documents in any order, but each at once.
  void add(Terms terms, std::uint32_t document) { add(terms, hash_of(terms), document); }
  void add(Terms terms, std::uint64_t hash, std::uint32_t document);
  const GramCount* find(Terms terms) const;
  template <std::size_t kSize>
  static std::uint64_t hash_of(std::span<const std::uint32_t, kSize> terms) {
    std::uint64_t hash = 0;
    for (const std::uint32_t term : terms) {
      hash = (hash ^ term) * 0x9E3779B97F4A7C15;
      hash ^= hash >> 32;
    }
    return hash * 0x9E3779B97F4A7C15;
  }
  static std::uint64_t hash_of(const GramCount& entry);

  bool is_full() const { return entries_.size() > room_; }
  // From now on n-grams only leave traces, until admit(). REQUIRES: is_full(), between two documents.
  void begin_traces();
  void trace(Terms terms) { trace(hash_of(terms)); }
  void trace(std::uint64_t hash) { trace(hash, 1); }
  // The same documents come again: n-grams whose traces may make up least() are counted, others are let go.
  void admit();

  const std::vector<GramCount>& entries() const { return entries_; }
  // The least count that is listed without a gap.
  std::uint32_t least() const { return least_; }

  // How many entries have each count; what is more frequent is with the last.
  using Histogram = std::array<std::uint32_t, 1024>;
  const Histogram& histogram() const { return histogram_; }
  // Calls visit(number) for each entry with such a count at least, in no order.
  template <typename Visit>
  void for_each_from(std::uint32_t count, Visit visit) const {
    if (count >= kFrequent) {
      for (const std::uint32_t number : frequent_) {
        if (entries_[number].count >= count) visit(number);
      }
      return;
    }
    for (std::uint32_t number = 0; number < entries_.size(); ++number) {
      if (entries_[number].count >= count) visit(number);
    }
  }

 private:
  // The beginning of the hash spares the looks at entries that have another.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // of the entry, plus 1; 0 is free
  };
  static constexpr std::uint32_t kFrequent = 32;

  static std::uint32_t beginning_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }
  static bool is_same(const GramCount& entry, Terms terms);
  std::size_t slot_of(Terms terms, std::uint64_t hash) const;
  void count(std::uint32_t number, std::uint32_t document);
  void trace(std::uint64_t hash, std::uint32_t count);
  bool may_be_frequent(std::uint64_t hash) const;
  void rebuild(std::size_t slots);
  void tally();

  std::size_t room_;
  std::vector<Slot> slots_;  // open addressing, a power of two
  std::vector<GramCount> entries_;
  Histogram histogram_ = {};
  std::vector<std::uint32_t> frequent_;  // numbers of entries whose count is kFrequent at least
  std::vector<std::uint8_t> traces_;     // up to 255
  bool is_choosy_ = false;
  std::uint32_t least_ = 2;
};

// Calls take(terms, place of the first token) for each n-gram of the document, none over a gap or a token that the
// dictionary does not have.
template <typename Take>
void for_each_gram(const Tokens& tokens, std::size_t size, std::uint32_t known_terms, Take take) {
  std::size_t run = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    run = tokens.terms[i] >= known_terms ? 0 : tokens.is_joined(i) ? run + 1 : 1;
    if (run >= size) take(std::span(tokens.terms).subspan(i + 1 - size, size), i + 1 - size);
  }
}

// The same for all n-grams of a size, of a document as it is read, without a place.
template <std::size_t kSize, typename Take>
void for_each_gram(std::span<const search::StreamWord> words, std::uint32_t known_terms, Take take) {
  std::array<std::uint32_t, kSize> gram{};
  std::size_t run = 0;
  for (const search::StreamWord word : words) {
    if ((word & search::kExpression) != 0) continue;
    if (word >= known_terms) {  // a gap as well
      run = 0;
      continue;
    }
    std::copy(gram.begin() + 1, gram.end(), gram.begin());
    gram.back() = word;
    if (++run >= kSize) take(std::span<const std::uint32_t, kSize>(gram));
  }
}

// Calls call(std::integral_constant) of the size, which the compiler then knows. REQUIRES: 2 <= size <= kMostGramTerms.
template <typename Call>
void with_size(std::size_t size, Call call) {
  static_assert(kMostGramTerms == 5);
  switch (size) {
    case 2: return call(std::integral_constant<std::size_t, 2>());
    case 3: return call(std::integral_constant<std::size_t, 3>());
    case 4: return call(std::integral_constant<std::size_t, 4>());
    default: return call(std::integral_constant<std::size_t, 5>());
  }
}

}  // namespace tracuu::language
