#include "search/scorer.h"

#include <algorithm>
#include <cmath>

#include "search/index_format.h"

namespace tracuu::search {

namespace {

// Tried with pair_scores.cpp's: syllables are short and common, so how often they come and how long the text is count
// for more than the usual 1.2 and 0.75 let them.
constexpr double kK1 = 2;
constexpr double kB = 1;
// A syllable in the title is worth this much more than anywhere else, beside BM25's count; in a title of
// kTitleTokens half as much: the longer a title, the less a word in it says what the document is about.
constexpr float kTitleBonus = 0.3f;
constexpr float kTitleTokens = 4;

}  // namespace

Scorer::Scorer(const DocumentTable& documents)
    : documents_(documents.size()),
      length_norms_(documents_),
      title_bonuses_(documents_),
      scores_(documents_),
      held_(documents_),
      judged_(documents_),
      weights_(documents_) {
  const double average = std::max(documents.average_tokens(), 1.0);
  for (std::uint32_t i = 0; i < documents_; ++i) {
    length_norms_[i] = static_cast<float>(kK1 * (1 - kB + kB * documents[i].tokens / average));
    title_bonuses_[i] = kTitleBonus * kTitleTokens / (kTitleTokens + static_cast<float>(documents[i].title_end));
  }
}

double inverse_document_frequency(std::uint64_t documents_with, std::uint32_t all_documents) {
  const double all = all_documents;
  const double with = std::min(static_cast<double>(documents_with), all);
  return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

bool Scorer::score(const MatchPlan& plan) {
  std::ranges::fill(scores_, 0.0f);
  std::ranges::fill(held_, std::uint8_t{0});
  const bool sound = std::ranges::all_of(plan.groups, [this](const TermGroup& group) { return score_group(group); });
  if (!sound) std::ranges::fill(weights_, 0u);
  return sound;
}

bool Scorer::score_group(const TermGroup& group) {
  if (group.tiers.size() == 1 && group.tiers[0].lists.size() == 1) return score_list(group.tiers[0], group.occurrences);
  std::ranges::fill(judged_, std::uint8_t{0});
  documents_judged_ = 0;
  return std::ranges::all_of(group.tiers, [&](const Tier& tier) { return score_tier(tier, group.occurrences); });
}

void Scorer::credit(std::uint32_t document, std::uint32_t weight, float value, std::uint32_t occurrences) {
  const auto frequency = static_cast<float>(weight / 2);
  const float title = (weight & kInTitle) != 0 ? title_bonuses_[document] : 0.0f;
  const float saturated = frequency * static_cast<float>(kK1 + 1) / (frequency + length_norms_[document]);
  scores_[document] += value * (saturated + title);
  held_[document] = static_cast<std::uint8_t>(held_[document] + occurrences);
}

// What a group that is one list comes down to.
bool Scorer::score_list(const Tier& tier, std::uint32_t occurrences) {
  const PostingList& list = tier.lists[0];
  const auto value = static_cast<float>(idf(list.documents) * tier.weight * occurrences);
  return for_each_posting(list, documents_, [&](std::uint32_t document, std::uint32_t weight) {
    credit(document, tier.counts_once ? kLeastWeight : weight, value, occurrences);
  });
}

bool Scorer::score_tier(const Tier& tier, std::uint32_t occurrences) {
  touched_.clear();
  for (const PostingList& list : tier.lists) {
    const bool sound = for_each_posting(list, documents_, [&](std::uint32_t document, std::uint32_t weight) {
      std::uint32_t& sum = weights_[document];
      if (sum == 0) touched_.push_back(document);
      sum = tier.counts_once ? kLeastWeight : (sum + (weight & ~kInTitle)) | (weight & kInTitle);
    });
    if (!sound) return false;
  }
  const auto is_new = [this](std::uint32_t document) { return judged_[document] == 0; };
  documents_judged_ += static_cast<std::uint64_t>(std::ranges::count_if(touched_, is_new));
  // A rare spelling of a frequent syllable tells no more than the syllable does.
  const auto value = static_cast<float>(idf(documents_judged_) * tier.weight * occurrences);
  for (const std::uint32_t document : touched_) {
    if (is_new(document)) credit(document, weights_[document], value, occurrences);
    judged_[document] = 1;
    weights_[document] = 0;
  }
  return true;
}

std::vector<ScoredDocument> Scorer::holding(std::uint32_t least) const {
  std::vector<ScoredDocument> found;
  for (std::uint32_t i = 0; i < documents_; ++i) {
    if (held_[i] >= least) found.push_back({i, scores_[i]});
  }
  return found;
}

}  // namespace tracuu::search
