#include "search/scorer.h"

#include <algorithm>
#include <cstring>

namespace tracuu::search {

namespace {

bool are_same(const Tier& a, const Tier& b) {
  const auto same_list = [](const PostingList& one, const PostingList& other) {
    return one.postings.data() == other.postings.data() && one.documents == other.documents;
  };
  return a.weight == b.weight && a.counts_once == b.counts_once && std::ranges::equal(a.lists, b.lists, same_list);
}

bool are_same(const TermGroup& a, const TermGroup& b) {
  return a.occurrences == b.occurrences &&
         std::ranges::equal(a.tiers, b.tiers, [](const Tier& one, const Tier& other) { return are_same(one, other); });
}

constexpr std::uint32_t kDocumentsAtOnce = 8;

// Whether any of eight small numbers is at least `least`: then adding 128 - least sets its highest bit.
static_assert(kMaxQueryTerms < 128);
bool any_reaches(const std::uint8_t* numbers, std::uint32_t least) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  std::uint64_t word = 0;
  std::memcpy(&word, numbers, sizeof word);
  return ((word + (0x80 - least) * kOnes) & 0x80 * kOnes) != 0;
}

}  // namespace

Scorer::Scorer(const DocumentTable& documents)
    : documents_(documents.size()),
      group_scorer_(documents),
      accumulators_{std::vector<float>(documents_), std::vector<std::uint8_t>(documents_)},
      remembered_(accumulators_) {}

bool Scorer::score(const MatchPlan& plan) {
  const std::span<const TermGroup> groups(plan.groups);
  const bool is_empty = groups.empty();
  if (!remember(is_empty ? groups : groups.first(groups.size() - 1))) {
    forget();
    return false;
  }
  accumulators_ = remembered_;
  return is_empty || group_scorer_.score(groups.back(), accumulators_);
}

bool Scorer::remember(std::span<const TermGroup> groups) {
  const std::size_t known = remembered_groups_.size();
  const bool goes_on = known <= groups.size() && std::ranges::equal(remembered_groups_, groups.first(known),
                                                                    [](const TermGroup& one, const TermGroup& other) {
                                                                      return are_same(one, other);
                                                                    });
  if (!goes_on) forget();
  for (const TermGroup& group : groups.subspan(remembered_groups_.size())) {
    if (!group_scorer_.score(group, remembered_)) return false;
    remembered_groups_.push_back(group);
  }
  return true;
}

void Scorer::forget() {
  remembered_groups_.clear();
  std::ranges::fill(remembered_.scores, 0.0f);
  std::ranges::fill(remembered_.held, std::uint8_t{0});
}

std::vector<ScoredDocument> Scorer::holding(std::uint32_t least) const {
  std::vector<ScoredDocument> found;
  const std::uint8_t* const held = accumulators_.held.data();
  for (std::uint32_t begin = 0; begin < documents_; begin += kDocumentsAtOnce) {
    const std::uint32_t end = std::min(begin + kDocumentsAtOnce, documents_);
    if (end - begin == kDocumentsAtOnce && !any_reaches(held + begin, least)) continue;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (held[i] >= least) found.push_back({i, accumulators_.scores[i]});
    }
  }
  return found;
}

std::vector<ScoredDocument> Scorer::scores_of(const DocumentSet& documents) const {
  std::vector<ScoredDocument> found;
  documents.for_each([&](std::uint32_t document) { found.push_back({document, accumulators_.scores[document]}); });
  return found;
}

}  // namespace tracuu::search
