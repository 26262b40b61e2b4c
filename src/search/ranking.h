// The order of what was found: by score with a second, closer look at the best, or by date.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "search/freshness.h"
#include "search/grouping.h"
#include "search/index.h"
#include "search/matcher.h"
#include "search/scorer.h"
#include "search/token_stream.h"

namespace tracuu::search {

// How many of the best by BM25 have the order of the query's syllables looked at. The same for every page, so that
// pages agree.
inline constexpr std::size_t kCloserLook = 200;

// In how many documents each group is found, at most: its lists' documents together.
std::vector<std::uint64_t> group_documents(const MatchPlan& plan, std::uint32_t all_documents);
// What each group is worth: inverse_document_frequency() of what group_documents() says.
std::vector<double> group_values(std::span<const std::uint64_t> group_documents, std::uint32_t all_documents);

class Ranking {
 public:
  // With `grouping` only the first of each group of copies is left: positions are then those of groups.
  Ranking(const Index& index, const MatchPlan& plan, TokenStream& stream, const Grouping* grouping = nullptr)
      : index_(index), plan_(plan), stream_(stream), grouping_(grouping) {}

  // Puts the first `wanted` documents in order, best first; ties in the order of documents. Fails where a text is
  // damaged. With `freshness` every score is multiplied by its document's. REQUIRES: documents ascending.
  Result<void> by_relevance(std::vector<ScoredDocument>& documents, std::size_t wanted,
                            const Freshness* freshness = nullptr) const;
  // Puts the documents that are worth a closer look first and returns them, ascending.
  static std::vector<std::uint32_t> take_best(std::vector<ScoredDocument>& documents);
  // Latest first, or earliest first; unknown dates last either way.
  void by_date(std::vector<ScoredDocument>& documents, std::size_t wanted, bool oldest_first) const;
  // By the scores as they are.
  void by_score(std::vector<ScoredDocument>& documents, std::size_t wanted) const;

 private:
  const Index& index_;
  const MatchPlan& plan_;
  TokenStream& stream_;
  const Grouping* grouping_;
};

}  // namespace tracuu::search
