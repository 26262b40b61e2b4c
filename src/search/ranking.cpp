#include "search/ranking.h"

#include <algorithm>
#include <cstdint>

#include "search/occurrences.h"
#include "search/pair_scores.h"
#include "search/proximity.h"

namespace tracuu::search {

namespace {

// The window in which most of what was asked for stands together, and what its worth counts beside BM25's.
constexpr std::uint32_t kWindowPositions = 60;
constexpr double kWindowWeight = 0.6;

bool is_better(const ScoredDocument& a, const ScoredDocument& b) {
  return a.score != b.score ? a.score > b.score : a.document < b.document;
}

float factor_of(std::uint32_t document, const Freshness* freshness) {
  return freshness == nullptr ? 1 : freshness->factor(document);
}

// Sorts [begin, end) and leaves everything from there on behind it.
template <typename Comparison>
void sort_part(std::vector<ScoredDocument>& documents, std::size_t begin, std::size_t end, Comparison comes_before) {
  const auto first = documents.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto middle = documents.begin() + static_cast<std::ptrdiff_t>(std::min(end, documents.size()));
  if (first >= middle) return;
  std::nth_element(first, middle - 1, documents.end(), comes_before);
  std::sort(first, middle, comes_before);
}

}  // namespace

std::vector<std::uint64_t> group_documents(const MatchPlan& plan, std::uint32_t all_documents) {
  std::vector<std::uint64_t> counts;
  for (const TermGroup& group : plan.groups) {
    std::uint64_t documents = 0;
    for (const Tier& tier : group.tiers) {
      for (const PostingList& list : tier.lists) documents += list.documents;
    }
    counts.push_back(std::min<std::uint64_t>(documents, all_documents));
  }
  return counts;
}

Result<void> Ranking::by_relevance(std::vector<ScoredDocument>& documents, std::size_t wanted,
                                   const Freshness* freshness) const {
  if (freshness != nullptr) {
    for (ScoredDocument& each : documents) each.score *= freshness->factor(each.document);
  }
  sort_part(documents, 0, kCloserLook, is_better);
  const std::size_t looked_at = std::min(kCloserLook, documents.size());
  std::vector<ScoredDocument> best(documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(looked_at));
  TRACUU_TRY(add_pairs(best, freshness));
  std::ranges::sort(best, is_better);
  std::ranges::copy(best, documents.begin());
  sort_part(documents, looked_at, wanted, is_better);
  return {};
}

Result<void> Ranking::add_pairs(std::vector<ScoredDocument>& best, const Freshness* freshness) const {
  const std::vector<Pair> pairs = pairs_of(plan_);
  if (pairs.empty()) return {};
  std::ranges::sort(best, {}, &ScoredDocument::document);
  std::vector<std::uint32_t> documents;
  for (const ScoredDocument& each : best) documents.push_back(each.document);
  Occurrences occurrences;
  TRACUU_TRY(occurrences.gather(plan_, documents, index_.dictionary(), stream_));
  const std::uint32_t all = index_.documents();
  const std::vector<std::uint64_t> holding = group_documents(plan_, all);
  std::vector<double> values;
  for (const std::uint64_t each : holding) values.push_back(inverse_document_frequency(each, all));
  const PairScores scores(pairs, occurrences, best.size(), holding, all);
  const double average = std::max(index_.document_table().average_tokens(), 1.0);
  for (std::size_t i = 0; i < best.size(); ++i) {
    const double relative_length = index_.document_table()[best[i].document].tokens / average;
    const double window = best_window(occurrences.at(i), values, kWindowPositions);
    const auto nearness = static_cast<float>(scores.score(i, relative_length) + kWindowWeight * window);
    best[i].score += nearness * factor_of(best[i].document, freshness);
  }
  return {};
}

void Ranking::by_date(std::vector<ScoredDocument>& documents, std::size_t wanted, bool oldest_first) const {
  const DocumentTable& table = index_.document_table();
  const auto comes_before = [&](const ScoredDocument& a, const ScoredDocument& b) {
    const std::uint32_t day_a = table[a.document].date;
    const std::uint32_t day_b = table[b.document].date;
    if (day_a == day_b) return a.document < b.document;
    if (day_a == 0 || day_b == 0) return day_b == 0;
    return oldest_first ? day_a < day_b : day_a > day_b;
  };
  sort_part(documents, 0, wanted, comes_before);
}

}  // namespace tracuu::search
