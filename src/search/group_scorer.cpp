#include "search/group_scorer.h"

#include <algorithm>
#include <cmath>

#include "search/index_format.h"
#include "search/postings.h"

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

// A document that a better tier of the group has judged.
constexpr std::uint32_t kJudged = std::uint32_t{1} << 31;

// From this share of the documents on it is faster to go through all of them in order than to those found.
constexpr std::uint64_t kLeastShare = 6;

constexpr bool is_fresh(std::uint32_t weight) { return weight - 1 < kJudged - 1; }

std::uint64_t postings_of(const Tier& tier) {
  std::uint64_t sum = 0;
  for (const PostingList& list : tier.lists) sum += list.documents;
  return sum;
}

}  // namespace

double inverse_document_frequency(std::uint64_t documents_with, std::uint32_t all_documents) {
  const double all = all_documents;
  const double with = std::min(static_cast<double>(documents_with), all);
  return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

GroupScorer::GroupScorer(const DocumentTable& documents)
    : documents_(documents.size()), length_norms_(documents_), title_bonuses_(documents_), weights_(documents_) {
  const double average = std::max(documents.average_tokens(), 1.0);
  for (std::uint32_t i = 0; i < documents_; ++i) {
    length_norms_[i] = static_cast<float>(kK1 * (1 - kB + kB * documents[i].tokens / average));
    title_bonuses_[i] = kTitleBonus * kTitleTokens / (kTitleTokens + static_cast<float>(documents[i].title_end));
  }
}

bool GroupScorer::score(const TermGroup& group, Accumulators& into) {
  if (group.tiers.size() == 1 && group.tiers[0].lists.size() == 1) {
    return score_list(group.tiers[0], group.occurrences, into);
  }
  documents_judged_ = 0;
  const bool sound =
      std::ranges::all_of(group.tiers, [&](const Tier& tier) { return score_tier(tier, group.occurrences, into); });
  forget();
  return sound;
}

void GroupScorer::forget() {
  if (all_touched_) std::ranges::fill(weights_, 0u);
  for (const std::uint32_t document : touched_) weights_[document] = 0;
  touched_.clear();
  all_touched_ = false;
}

float GroupScorer::value_of(const Tier& tier, std::uint64_t documents, std::uint32_t occurrences) const {
  return static_cast<float>(inverse_document_frequency(documents, documents_) * tier.weight * occurrences);
}

float GroupScorer::worth(std::uint32_t weight, std::uint32_t document) const {
  const auto frequency = static_cast<float>(static_cast<std::int32_t>(weight / 2));
  const float title = (weight & kInTitle) != 0 ? title_bonuses_[document] : 0.0f;
  return frequency * static_cast<float>(kK1 + 1) / (frequency + length_norms_[document]) + title;
}

// What a group that is one list comes down to.
bool GroupScorer::score_list(const Tier& tier, std::uint32_t occurrences, Accumulators& into) {
  const PostingList& list = tier.lists[0];
  const float value = value_of(tier, list.documents, occurrences);
  return for_each_posting(list, documents_, [&](std::uint32_t document, std::uint32_t weight) {
    into.scores[document] += value * worth(tier.counts_once ? kLeastWeight : weight, document);
    into.held[document] = static_cast<std::uint8_t>(into.held[document] + occurrences);
  });
}

// A rare spelling of a frequent syllable tells no more than the syllable does: a tier's value is that of all documents
// that it and the tiers before it have found.
bool GroupScorer::score_tier(const Tier& tier, std::uint32_t occurrences, Accumulators& into) {
  const bool finds_most = postings_of(tier) * kLeastShare >= documents_;
  return finds_most ? score_most(tier, occurrences, into) : score_few(tier, occurrences, into);
}

template <typename Touch>
bool GroupScorer::weigh(const Tier& tier, Touch touch) {
  return std::ranges::all_of(tier.lists, [&](const PostingList& list) {
    return for_each_posting(list, documents_, [&](std::uint32_t document, std::uint32_t weight) {
      std::uint32_t& sum = weights_[document];
      if ((sum & kJudged) != 0) return;
      if (sum == 0) touch(document);
      sum = tier.counts_once ? kLeastWeight : (sum + (weight & ~kInTitle)) | (weight & kInTitle);
    });
  });
}

bool GroupScorer::score_few(const Tier& tier, std::uint32_t occurrences, Accumulators& into) {
  const std::size_t before = touched_.size();
  if (!weigh(tier, [this](std::uint32_t document) { touched_.push_back(document); })) return false;
  documents_judged_ += touched_.size() - before;
  const float value = value_of(tier, documents_judged_, occurrences);
  for (std::size_t i = before; i < touched_.size(); ++i) {
    const std::uint32_t document = touched_[i];
    into.scores[document] += value * worth(weights_[document], document);
    into.held[document] = static_cast<std::uint8_t>(into.held[document] + occurrences);
    weights_[document] = kJudged;
  }
  return true;
}

// Loops without a branch, each over a few arrays: the compiler turns them into vector instructions.
bool GroupScorer::score_most(const Tier& tier, std::uint32_t occurrences, Accumulators& into) {
  all_touched_ = true;
  if (!weigh(tier, [](std::uint32_t) {})) return false;
  std::uint32_t* const weights = weights_.data();
  std::uint32_t fresh = 0;
  for (std::uint32_t i = 0; i < documents_; ++i) fresh += is_fresh(weights[i]) ? 1u : 0u;
  documents_judged_ += fresh;
  const float value = value_of(tier, documents_judged_, occurrences);
  std::uint8_t* const held = into.held.data();
  const auto added = static_cast<std::uint8_t>(occurrences);
  for (std::uint32_t i = 0; i < documents_; ++i) {
    held[i] = static_cast<std::uint8_t>(held[i] + (is_fresh(weights[i]) ? added : 0));
  }
  float* const scores = into.scores.data();
  const float* const norms = length_norms_.data();
  const float* const bonuses = title_bonuses_.data();
  for (std::uint32_t i = 0; i < documents_; ++i) {
    const std::uint32_t weight = weights[i];
    const auto frequency = static_cast<float>(static_cast<std::int32_t>(weight / 2));
    const float title = (weight & kInTitle) != 0 ? bonuses[i] : 0.0f;
    const float worth = frequency * static_cast<float>(kK1 + 1) / (frequency + norms[i]) + title;
    scores[i] += is_fresh(weight) ? value * worth : 0.0f;
    weights[i] = is_fresh(weight) ? kJudged : weight;
  }
  return true;
}

}  // namespace tracuu::search
