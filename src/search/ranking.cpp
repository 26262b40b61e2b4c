#include "search/ranking.h"

#include <algorithm>
#include <cstdint>

#include "search/occurrences.h"
#include "search/proximity.h"

namespace tracuu::search {

namespace {

bool is_better(const ScoredDocument& a, const ScoredDocument& b) {
  return a.score != b.score ? a.score > b.score : a.document < b.document;
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

std::vector<double> group_values(const MatchPlan& plan, const Scorer& scorer) {
  std::vector<double> values;
  for (const TermGroup& group : plan.groups) {
    std::uint64_t documents = 0;
    for (const Tier& tier : group.tiers) {
      for (const PostingList& list : tier.lists) documents += list.documents;
    }
    values.push_back(scorer.idf(documents));
  }
  return values;
}

bool Ranking::by_relevance(std::vector<ScoredDocument>& documents, std::size_t wanted) const {
  sort_part(documents, 0, kCloserLook, is_better);
  const std::size_t looked_at = std::min(kCloserLook, documents.size());
  std::vector<ScoredDocument> best(documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(looked_at));
  if (!add_pairs(best)) return false;
  std::ranges::sort(best, is_better);
  std::ranges::copy(best, documents.begin());
  sort_part(documents, looked_at, wanted, is_better);
  return true;
}

bool Ranking::add_pairs(std::vector<ScoredDocument>& best) const {
  const std::vector<Pair> pairs = pairs_of(plan_, group_values(plan_, scorer_));
  if (pairs.empty()) return true;
  std::ranges::sort(best, {}, &ScoredDocument::document);
  std::vector<std::uint32_t> documents;
  for (const ScoredDocument& each : best) documents.push_back(each.document);
  Occurrences occurrences;
  if (!occurrences.gather(plan_, documents, index_.documents())) return false;
  for (std::size_t i = 0; i < best.size(); ++i) {
    best[i].score += static_cast<float>(pair_bonus(pairs, occurrences, i));
  }
  return true;
}

bool Ranking::by_date(std::vector<ScoredDocument>& documents, std::size_t wanted, bool oldest_first) const {
  const DocumentTable& table = index_.document_table();
  const auto comes_before = [&](const ScoredDocument& a, const ScoredDocument& b) {
    const std::uint32_t day_a = table[a.document].date;
    const std::uint32_t day_b = table[b.document].date;
    if (day_a == day_b) return a.document < b.document;
    if (day_a == 0 || day_b == 0) return day_b == 0;
    return oldest_first ? day_a < day_b : day_a > day_b;
  };
  sort_part(documents, 0, wanted, comes_before);
  return true;
}

}  // namespace tracuu::search
