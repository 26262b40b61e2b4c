// Which documents answer a plan, and how well: BM25, term at a time into one accumulator a document.
#pragma once

#include <cstdint>
#include <vector>

#include "search/document_table.h"
#include "search/matcher.h"

namespace tracuu::search {

struct ScoredDocument {
  std::uint32_t document = 0;
  float score = 0;
};

// How much it tells that a document holds what so many of all hold (BM25's, never negative).
double inverse_document_frequency(std::uint64_t documents_with, std::uint32_t all_documents);

// Reused from query to query: no allocation but the result's.
class Scorer {
 public:
  explicit Scorer(const DocumentTable& documents);

  // Runs through the lists of all groups. False where one is damaged.
  bool score(const MatchPlan& plan);

  // After score(): the documents that hold at least `least` of the query's syllables, in order.
  // REQUIRES: least > 0.
  std::vector<ScoredDocument> holding(std::uint32_t least) const;

  // inverse_document_frequency() among the documents scored.
  double idf(std::uint64_t documents_with) const { return inverse_document_frequency(documents_with, documents_); }

 private:
  bool score_group(const TermGroup& group);
  bool score_list(const Tier& tier, std::uint32_t occurrences);
  bool score_tier(const Tier& tier, std::uint32_t occurrences);
  void credit(std::uint32_t document, std::uint32_t weight, float value, std::uint32_t occurrences);

  std::uint32_t documents_;
  std::vector<float> length_norms_;   // BM25's k1 * (1 - b + b * length / average)
  std::vector<float> title_bonuses_;  // of a syllable in the title
  std::vector<float> scores_;
  std::vector<std::uint8_t> held_;      // syllables of the query, each as often as it is there
  std::vector<std::uint8_t> judged_;    // by a better tier of the group at hand
  std::vector<std::uint32_t> weights_;  // of the tier at hand, over its lists; all 0 in between
  std::vector<std::uint32_t> touched_;
  std::uint64_t documents_judged_ = 0;  // by the tiers of the group so far
};

}  // namespace tracuu::search
