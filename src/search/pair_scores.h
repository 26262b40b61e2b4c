// What neighbouring syllables add to the score of the best documents. Vietnamese words are several syllables, so a pair
// found as it was typed is most often a word found: its rarity is what counts, not that of its syllables.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/occurrences.h"
#include "search/proximity.h"

namespace tracuu::search {

class PairScores {
 public:
  // Looks at the occurrences' documents, `looked_at` of them. `group_documents` says for each group how many of
  // `all_documents` hold it.
  PairScores(std::span<const Pair> pairs, const Occurrences& occurrences, std::size_t looked_at,
             std::span<const std::uint64_t> group_documents, std::uint32_t all_documents);

  // Of the i-th of the documents, which has so many times the tokens of an average one.
  double score(std::size_t document, double relative_length) const;
  // The same of one pair alone.
  double score(std::size_t document, std::size_t pair, double relative_length) const;
  // How often that document has the pair.
  std::uint32_t count(std::size_t document, std::size_t pair) const { return counts_[document * pairs_ + pair]; }

 private:
  std::size_t pairs_;
  std::vector<std::uint32_t> counts_;  // document by document, pair by pair
  std::vector<double> values_;         // by pair
};

}  // namespace tracuu::search
