#include "search/ranking.h"

#include <algorithm>
#include <cstdint>

#include "search/closer_look.h"
#include "search/proximity.h"

namespace tracuu::search {

namespace {

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

// Puts the first `wanted` in order, of which the first `ordered` are already.
template <typename Comparison>
void order_rest(std::vector<ScoredDocument>& documents, std::size_t ordered, std::size_t wanted,
                const Grouping* grouping, Comparison comes_before) {
  if (grouping != nullptr) ordered = grouping->keep_first(documents, ordered, comes_before);
  sort_part(documents, ordered, wanted, comes_before);
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

std::vector<double> group_values(std::span<const std::uint64_t> group_documents, std::uint32_t all_documents) {
  std::vector<double> values;
  for (const std::uint64_t each : group_documents) values.push_back(inverse_document_frequency(each, all_documents));
  return values;
}

std::vector<std::uint32_t> Ranking::take_best(std::vector<ScoredDocument>& documents) {
  sort_part(documents, 0, kCloserLook, is_better);
  std::vector<std::uint32_t> best;
  for (std::size_t i = 0; i < std::min(kCloserLook, documents.size()); ++i) best.push_back(documents[i].document);
  std::ranges::sort(best);
  return best;
}

Result<void> Ranking::by_relevance(std::vector<ScoredDocument>& documents, std::size_t wanted,
                                   const Freshness* freshness) const {
  if (freshness != nullptr) {
    for (ScoredDocument& each : documents) each.score *= freshness->factor(each.document);
  }
  const std::vector<std::uint32_t> best = take_best(documents);
  if (!pairs_of(plan_).empty()) {
    TRACUU_ASSIGN(const CloserLook look, CloserLook::at(best, index_, plan_, stream_));
    for (std::size_t i = 0; i < best.size(); ++i) {
      const auto place = static_cast<std::size_t>(std::ranges::lower_bound(best, documents[i].document) - best.begin());
      documents[i].score += static_cast<float>(look.score(place)) * factor_of(documents[i].document, freshness);
    }
  }
  std::sort(documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(best.size()), is_better);
  order_rest(documents, best.size(), wanted, grouping_, is_better);
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
  order_rest(documents, 0, wanted, grouping_, comes_before);
}

void Ranking::by_score(std::vector<ScoredDocument>& documents, std::size_t wanted) const {
  order_rest(documents, 0, wanted, grouping_, is_better);
}

}  // namespace tracuu::search
