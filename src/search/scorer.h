// Which documents answer a plan, and how well: BM25, term at a time into one accumulator a document.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/document_set.h"
#include "search/document_table.h"
#include "search/group_scorer.h"
#include "search/matcher.h"

namespace tracuu::search {

struct ScoredDocument {
  std::uint32_t document = 0;
  float score = 0;
};

// Kept from query to query. While a person types, all syllables but the last stay as they are: what they add up to is
// remembered, and a letter costs what its syllable costs.
class Scorer {
 public:
  explicit Scorer(const DocumentTable& documents);

  // Runs through the lists of all groups. False where one is damaged.
  bool score(const MatchPlan& plan);

  // After score(): the documents that hold at least `least` of the query's syllables, in order.
  // REQUIRES: least > 0.
  std::vector<ScoredDocument> holding(std::uint32_t least) const;
  // After score(): these documents, in order.
  std::vector<ScoredDocument> scores_of(const DocumentSet& documents) const;

 private:
  bool remember(std::span<const TermGroup> groups);
  void forget();

  std::uint32_t documents_;
  GroupScorer group_scorer_;
  Accumulators accumulators_;
  std::vector<TermGroup> remembered_groups_;
  Accumulators remembered_;  // what these groups add up to
};

}  // namespace tracuu::search
