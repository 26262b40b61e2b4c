// What order and nearness add to the scores of the best documents: neighbours of the query found side by side, and the
// passage where most of it stands together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/result.h"
#include "search/index.h"
#include "search/matcher.h"
#include "search/pair_scores.h"
#include "search/proximity.h"
#include "search/token_stream.h"

namespace tracuu::search {

class CloserLook {
 public:
  // Documents ascending. What a pair is worth depends on all of them. Fails where a text is damaged.
  static Result<CloserLook> at(const std::vector<std::uint32_t>& documents, const Index& index, const MatchPlan& plan,
                               TokenStream& stream);

  const std::vector<Pair>& pairs() const { return pairs_; }
  // Of the i-th of the documents: how often it has the pair, and what that and the best passage are worth.
  std::uint32_t pair_count(std::size_t i, std::size_t pair) const { return scores_.count(i, pair); }
  double pair_score(std::size_t i, std::size_t pair) const { return scores_.score(i, pair, relative_lengths_[i]); }
  double passage_score(std::size_t i) const { return passages_[i]; }
  // All of it together.
  double score(std::size_t i) const { return scores_.score(i, relative_lengths_[i]) + passages_[i]; }

 private:
  CloserLook(std::vector<Pair> pairs, PairScores scores) : pairs_(std::move(pairs)), scores_(std::move(scores)) {}

  std::vector<Pair> pairs_;
  PairScores scores_;
  std::vector<double> relative_lengths_;  // of an average document's
  std::vector<double> passages_;
};

}  // namespace tracuu::search
