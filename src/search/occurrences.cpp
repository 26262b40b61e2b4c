#include "search/occurrences.h"

#include <algorithm>

#include "search/postings.h"

namespace tracuu::search {

namespace {

// A syllable that has only begun can be hundreds of words; of those, one by one, nothing is learnt about order.
constexpr std::size_t kMaxBeginningLists = 128;

bool has_positions(const Tier& tier) {
  if (tier.lists.size() > kMaxBeginningLists && tier.counts_once) return false;
  return std::ranges::none_of(tier.lists, [](const PostingList& list) { return list.positions.empty(); });
}

std::vector<PositionReader> readers_of(const TermGroup& group, std::uint32_t corpus_documents) {
  std::size_t lists = 0;
  for (const Tier& tier : group.tiers) lists += has_positions(tier) ? tier.lists.size() : 0;
  std::vector<PositionReader> readers;
  readers.reserve(lists);
  for (const Tier& tier : group.tiers) {
    if (!has_positions(tier)) continue;
    for (const PostingList& list : tier.lists) readers.emplace_back(list, corpus_documents);
  }
  return readers;
}

}  // namespace

bool Occurrences::gather(const MatchPlan& plan, std::span<const std::uint32_t> documents,
                         std::uint32_t corpus_documents) {
  groups_.assign(plan.groups.size(), {});
  for (std::size_t i = 0; i < groups_.size(); ++i) {
    if (!gather_group(plan.groups[i], documents, corpus_documents, groups_[i])) return false;
  }
  return true;
}

bool Occurrences::gather_group(const TermGroup& group, std::span<const std::uint32_t> documents,
                               std::uint32_t corpus_documents, Group& found) {
  std::vector<PositionReader> readers = readers_of(group, corpus_documents);
  found.begins.reserve(documents.size() + 1);
  for (const std::uint32_t document : documents) {
    const std::size_t begin = found.positions.size();
    found.begins.push_back(begin);
    for (PositionReader& reader : readers) {
      if (!reader.append(document, found.positions)) return false;
    }
    const auto positions = std::span(found.positions).subspan(begin);
    if (!std::ranges::is_sorted(positions)) std::ranges::sort(positions);
    found.positions.erase(
        std::unique(found.positions.begin() + static_cast<std::ptrdiff_t>(begin), found.positions.end()),
        found.positions.end());
  }
  found.begins.push_back(found.positions.size());
  return true;
}

}  // namespace tracuu::search
