// Which documents answer a query, and the rule of how much of it they must hold.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "search/evaluator.h"
#include "search/matcher.h"
#include "search/query.h"
#include "search/scorer.h"

namespace tracuu::search {

struct Candidates {
  std::vector<ScoredDocument> documents;  // ascending
  bool relaxed = false;                   // not all of the query was required
};

// Up to so many plain syllables must all be there.
inline constexpr std::size_t kMaxStrictSyllables = 6;

// Without any score, in order.
std::vector<ScoredDocument> unscored(const DocumentSet& documents);

// Plain syllables, up to six: all of them, and those typed without blanks between them next to each other. Where no
// document has that, and for longer queries, half of them. Operators hold exactly; only where a longer query of nothing
// but words and quotations finds nothing so, half of the words do beside the quotations, or without them.
class CandidateFinder {
 public:
  // All must outlive the finder.
  explicit CandidateFinder(const EvaluatorTools& tools);

  // Fails where the index or a text is damaged.
  Result<Candidates> find(const Query& query, const MatchPlan& plan);

  // The documents that hold all of it, operators or not.
  Result<DocumentSet> answers(const Query& query, const MatchPlan& plan) const {
    return evaluate(query, plan, DocumentSet::all(tools_.index.documents()));
  }

 private:
  Result<Candidates> plain(const Query& query, const MatchPlan& plan);
  Result<Candidates> strict(const Query& query, const MatchPlan& plan);
  Result<void> relax(const Query& query, const MatchPlan& plan, Candidates& found);
  Result<DocumentSet> evaluate(const Query& query, const MatchPlan& plan, const DocumentSet& within) const;
  // Keeps those that answer the query.
  Result<void> keep_answers(const Query& query, const MatchPlan& plan, std::vector<ScoredDocument>& documents);

  EvaluatorTools tools_;
  Scorer scorer_;
};

}  // namespace tracuu::search
