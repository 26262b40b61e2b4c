// What the selected documents say more often, or less often, than all others.
#pragma once

#include <cstdint>
#include <optional>

#include "language/gram_counting.h"
#include "language/row.h"
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

// Of single terms, by the counts so far.
RowPage key_terms(const TermCounts& counts, const Sizes& sizes, const KeynessView& view,
                  const search::DocumentSet& selected, const Source& source, std::size_t offset, std::size_t limit);

// Which n-grams may be listed, by one bit of their hashes: a look that seldom misses the cache, and spares most looks
// into the table (Bloom 1970, with one function).
class GramFilter {
 public:
  bool is_empty() const { return bits_.empty(); }
  void add_listed(const GramTable& table, std::uint32_t least);
  bool may_hold(std::uint64_t hash) const { return (bits_[hash >> kShift >> 6] >> (hash >> kShift & 63) & 1) != 0; }

 private:
  static constexpr int kShift = 64 - 22;
  std::vector<std::uint64_t> bits_;
};

// Of n-grams: those of the one part are counted, and then looked for in the other.
class KeyGrams {
 public:
  // Of 2 or 3 tokens. `rarer` ones are those of the other documents.
  KeyGrams(const Selection& selection, std::uint32_t size, bool rarer, const Source& source);

  Result<void> go_on(const Source& source, Work& work);
  double done() const;
  RowPage rows(const Sizes& sizes, const KeynessView& view, std::size_t offset, std::size_t limit) const;

 private:
  bool rarer_;
  std::size_t size_;
  GramCounting counting_;  // where they are frequent
  GramFilter filter_;
  Walk others_;                                // and then elsewhere
  std::vector<TermCounts::Count> elsewhere_;   // by entry of the table
  std::vector<std::uint32_t> last_elsewhere_;  // document
  Tokens tokens_;
};

}  // namespace tracuu::language
