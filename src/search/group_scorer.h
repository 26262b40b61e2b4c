// What one syllable of a query adds to the score of each document: BM25, over all lists that answer the syllable.
#pragma once

#include <cstdint>
#include <vector>

#include "search/document_table.h"
#include "search/matcher.h"

namespace tracuu::search {

// One of each a document.
struct Accumulators {
  std::vector<float> scores;
  std::vector<std::uint8_t> held;  // syllables of the query, each as often as it is there
};

// How much it tells that a document holds what so many of all hold (BM25's, never negative).
double inverse_document_frequency(std::uint64_t documents_with, std::uint32_t all_documents);

class GroupScorer {
 public:
  explicit GroupScorer(const DocumentTable& documents);

  // Adds the group to what is there. False where a list is damaged: then only a part was added.
  bool score(const TermGroup& group, Accumulators& into);

 private:
  bool score_list(const Tier& tier, std::uint32_t occurrences, Accumulators& into);
  bool score_tier(const Tier& tier, std::uint32_t occurrences, Accumulators& into);
  bool score_most(const Tier& tier, std::uint32_t occurrences, Accumulators& into);
  bool score_few(const Tier& tier, std::uint32_t occurrences, Accumulators& into);
  template <typename Touch>
  bool weigh(const Tier& tier, Touch touch);
  float value_of(const Tier& tier, std::uint64_t documents, std::uint32_t occurrences) const;
  float worth(std::uint32_t weight, std::uint32_t document) const;
  void forget();

  std::uint32_t documents_;
  std::vector<float> length_norms_;     // BM25's k1 * (1 - b + b * length / average)
  std::vector<float> title_bonuses_;    // of a syllable in the title
  std::vector<std::uint32_t> weights_;  // of the tier at hand, or kJudged by a better one; all 0 between groups
  std::vector<std::uint32_t> touched_;  // the documents whose weights are not 0, unless all_touched_
  bool all_touched_ = false;
  std::uint64_t documents_judged_ = 0;  // by the tiers of the group so far
};

}  // namespace tracuu::search
