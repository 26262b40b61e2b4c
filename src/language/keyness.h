// What the selected documents say more often, or less often, than all others.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "language/gram_counting.h"
#include "language/row.h"
#include "language/scored.h"
#include "language/term_counts.h"

namespace tracuu::language {

struct KeynessView {
  bool rarer = false;
  std::uint32_t least = 1;  // in the selection; where rarer, elsewhere
};

// Both corpora's sizes in tokens.
struct Sizes {
  std::uint64_t here = 0, there = 0;
};

// Of single terms, by the counts so far. `ranking` is kept from window to window of the same counts and sizes.
RowPage key_terms(const TermCounts& counts, const Sizes& sizes, const KeynessView& view,
                  const search::DocumentSet& selected, const Source& source, std::size_t offset, std::size_t limit,
                  Ranking& ranking);

// Of the n-grams of the one part that may be listed, how often the other part has them: a table with nothing else in
// it, so that most of it stays in the cache.
class GramsElsewhere {
 public:
  // Of 2 or 3 terms.
  struct Count {
    std::array<std::uint32_t, 3> terms{};
    std::uint32_t entry = 0;  // of the table that it was made of
    TermCounts::Count elsewhere;
    std::uint32_t last_document = UINT32_MAX;
  };

  bool is_made() const { return !filter_.empty(); }
  void make(const GramTable& table, std::uint32_t least);
  // Documents in any order, but each at once.
  void add(GramTable::Terms terms, std::uint64_t hash, std::uint32_t document) {
    // One bit tells nearly all that are not there (Bloom 1970, with one function).
    const std::size_t bit = bit_of(hash);
    if ((filter_[bit >> 6] >> (bit & 63) & 1) != 0) look(terms, hash, document);
  }
  // In the order of the table.
  const std::vector<Count>& counts() const { return counts_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // plus 1; 0 is free
  };

  std::size_t bit_of(std::uint64_t hash) const { return static_cast<std::size_t>(hash >> filter_shift_); }
  void look(GramTable::Terms terms, std::uint64_t hash, std::uint32_t document);

  std::vector<std::uint64_t> filter_;  // bits by the beginnings of hashes
  unsigned filter_shift_ = 0;
  std::vector<Slot> slots_;  // open addressing, a power of two
  std::vector<Count> counts_;
};

// Of n-grams: those of the one part are counted, and then looked for in the other.
class KeyGrams {
 public:
  // Of 2 or 3 tokens. `rarer` ones are those of the other documents.
  KeyGrams(const Selection& selection, std::uint32_t size, bool rarer, const Source& source);

  Result<void> go_on(const Source& source, Work& work);
  double done() const;
  // How much of both sides has been read. REQUIRES: `whole` is the selection and all others.
  Sizes read_of(Sizes whole) const;
  // N-grams that come less often on the side where they are counted are not listed.
  std::uint32_t least() const { return counting_.least(); }
  // Against what has been read of the other side: none before any of it has been.
  RowPage rows(const Sizes& whole, const KeynessView& view, std::size_t offset, std::size_t limit);

 private:
  bool rarer_;
  std::size_t size_;
  GramCounting counting_;  // where they are frequent
  Walk others_;            // and then elsewhere
  GramsElsewhere elsewhere_;
  Ranking ranking_;
};

}  // namespace tracuu::language
