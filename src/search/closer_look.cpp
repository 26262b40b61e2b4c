#include "search/closer_look.h"

#include <algorithm>
#include <utility>

#include "search/occurrences.h"
#include "search/ranking.h"

namespace tracuu::search {

namespace {

// The window in which most of what was asked for stands together, and what its worth counts beside BM25's.
constexpr std::uint32_t kWindowPositions = 60;
constexpr double kWindowWeight = 0.6;

}  // namespace

Result<CloserLook> CloserLook::at(const std::vector<std::uint32_t>& documents, const Index& index,
                                  const MatchPlan& plan, TokenStream& stream) {
  const std::uint32_t all = index.documents();
  Occurrences occurrences;
  TRACUU_TRY(occurrences.gather(plan, documents, index.dictionary(), stream));
  const std::vector<std::uint64_t> holding = group_documents(plan, all);
  const std::vector<double> values = group_values(holding, all);
  std::vector<Pair> pairs = pairs_of(plan);
  PairScores scores(pairs, occurrences, documents.size(), holding, all);
  CloserLook look(std::move(pairs), std::move(scores));
  const double average = std::max(index.document_table().average_tokens(), 1.0);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    look.relative_lengths_.push_back(index.document_table()[documents[i]].tokens / average);
    look.passages_.push_back(kWindowWeight * best_window(occurrences.at(i), values, kWindowPositions));
  }
  return look;
}

}  // namespace tracuu::search
