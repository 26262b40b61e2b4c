#include "language/node_counts.h"

#include <utility>

namespace tracuu::language {

NodeCounts::NodeCounts(const Selection& selection, Node node, const Source& source)
    : node_(std::move(node)), walk_(node_.documents_in(selection), source) {}

Result<void> NodeCounts::go_on(const Source& source, Work& work) {
  return walk_.go_on(source, work, [&](std::uint32_t document, std::span<const search::StreamWord> words) {
    node_.find(source.facts(document).title_end, words, tokens_, found_);
    if (found_.empty()) return;
    documents_.push_back({document, static_cast<std::uint32_t>(found_.size())});
    total_ += found_.size();
  });
}

Result<std::vector<std::uint32_t>> NodeCounts::places(std::uint32_t document, const Source& source) {
  Work unlimited(UINT64_MAX);
  TRACUU_ASSIGN(const std::span<const search::StreamWord> words, read_words(source, document, unlimited));
  node_.find(source.facts(document).title_end, words, tokens_, found_);
  std::vector<std::uint32_t> places;
  for (const Found& each : found_) places.push_back(each.first);
  return places;
}

}  // namespace tracuu::language
