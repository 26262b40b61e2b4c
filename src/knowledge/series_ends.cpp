#include "knowledge/series_ends.h"

#include <algorithm>

#include "knowledge/series.h"

namespace tracuu::knowledge {

namespace {

constexpr std::size_t kMostBeside = 64;

extract::KeyHash joined(extract::KeyHash words, extract::KeyHash word) { return (words ^ word) * 0x9E3779B97F4A7C15; }

std::size_t distance(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

}  // namespace

void SeriesEnds::add(const Reach& reach) {
  extract::KeyHash words = reach.inner;
  for (std::size_t length = 1; length <= reach.words.size(); ++length) {
    words = joined(words, reach.words[length - 1]);
    extract::KeyHash beyond = reach.beside(length);
    // Each quotation counts, as each of them was set by somebody.
    if (reach.is_quoted && length == reach.words.size()) beyond = joined(reach.beyond, ++quoted_);
    std::vector<extract::KeyHash>& beside = beside_[words];
    if (beside.size() < kMostBeside && std::ranges::find(beside, beyond) == beside.end()) beside.push_back(beyond);
  }
}

std::size_t SeriesEnds::length(const Reach& reach) const {
  const std::size_t all = reach.words.size();
  if (reach.is_quoted) return all;
  std::size_t best = all < kMostMemberWords ? all : std::min(all, reach.inner_words), most = 1;
  extract::KeyHash words = reach.inner;
  for (std::size_t length = 1; length <= all; ++length) {
    words = joined(words, reach.words[length - 1]);
    const auto found = beside_.find(words);
    const std::size_t variety = found == beside_.end() ? 0 : found->second.size();
    const bool is_nearer = distance(length, reach.inner_words) <= distance(best, reach.inner_words);
    if (variety < most || variety == 1 || (variety == most && !is_nearer)) continue;
    best = length;
    most = variety;
  }
  return best;
}

}  // namespace tracuu::knowledge
