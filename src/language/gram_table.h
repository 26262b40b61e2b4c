// How often each n-gram occurs, and in how many documents: exactly, within a bounded memory.
//
// Every n-gram is counted in a table until that has no more room. Behind there a second reading decides: the first one
// adds each n-gram to one of many small counters by its hash, as in Park, Chen and Yu (1995, "An effective hash-based
// algorithm for mining association rules"). A counter is no less than the count of any n-gram that shares it, so that
// what stays below a threshold there is below it itself and needs no entry; all others are counted exactly when read
// again. So what is listed is exact and complete from `least()` on, which is 2 where there was room for all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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

  explicit GramTable(std::size_t room = kUsualRoom);

  // Counts an n-gram. Documents in any order, but each at once.
  void add(std::span<const std::uint32_t> terms, std::uint32_t document);
  const GramCount* find(std::span<const std::uint32_t> terms) const { return find(terms, hash_of(terms)); }
  const GramCount* find(std::span<const std::uint32_t> terms, std::uint64_t hash) const;
  static std::uint64_t hash_of(std::span<const std::uint32_t> terms);

  bool is_full() const { return entries_.size() > room_; }
  // From now on n-grams only leave traces, until admit(). REQUIRES: is_full(), between two documents.
  void begin_traces();
  void trace(std::span<const std::uint32_t> terms) { trace(hash_of(terms), 1); }
  // The same documents come again: n-grams whose traces may make up least() are counted, others are let go.
  void admit();

  const std::vector<GramCount>& entries() const { return entries_; }
  // The least count that is listed without a gap.
  std::uint32_t least() const { return least_; }

 private:
  static bool is_same(const GramCount& entry, std::span<const std::uint32_t> terms);
  std::size_t slot_of(std::span<const std::uint32_t> terms, std::uint64_t hash) const;
  void trace(std::uint64_t hash, std::uint32_t count);
  bool may_be_frequent(std::uint64_t hash) const;
  void rebuild(std::size_t slots);

  std::size_t room_;
  std::vector<std::uint32_t> slots_;  // number of the entry, plus 1; open addressing, a power of two
  std::vector<GramCount> entries_;
  std::vector<std::uint8_t> traces_;  // up to 255
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

}  // namespace tracuu::language
