#include "language/ngrams.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "language/scored.h"

namespace tracuu::language {

namespace {

std::vector<std::uint32_t> documents_of(const Selection& selection, const Node& node) {
  return node.is_empty() ? numbers_of(selection.set) : node.documents_in(selection);
}

std::optional<Node> if_any(Node node) {
  if (node.is_empty()) return std::nullopt;
  return node;
}

// The highest count that so many entries reach; `least` where there are not so many.
std::uint32_t count_reached_by(std::size_t wanted, const GramTable::Histogram& histogram, std::uint32_t least) {
  std::size_t count = histogram.size() - 1;
  for (std::size_t reached = histogram[count]; count > least && reached < wanted; reached += histogram[count]) --count;
  return static_cast<std::uint32_t>(count);
}

}  // namespace

Ngrams::Ngrams(const Selection& selection, std::uint32_t size, Node node, const Source& source, std::size_t room)
    : counting_(documents_of(selection, node), std::clamp<std::size_t>(size, 2, kMostGramTerms),
                if_any(std::move(node)), source, room) {}

RowPage Ngrams::rows(std::size_t offset, std::size_t limit) const {
  const std::vector<GramCount>& entries = counting_.table().entries();
  const GramTable::Histogram& histogram = counting_.table().histogram();
  const std::uint32_t least = counting_.least();
  const std::uint32_t enough = count_reached_by(offset + limit, histogram, least);
  std::vector<Scored> frequent;
  counting_.table().for_each_from(enough, [&](std::uint32_t number) {
    frequent.push_back({static_cast<double>(entries[number].count), number});
  });
  RowPage page{std::accumulate(histogram.begin() + least, histogram.end(), std::uint64_t{0}), {}};
  for (const Scored& each : window_of(std::move(frequent), offset, limit)) {
    const GramCount& entry = entries[each.number];
    Row row;
    row.wanted = {entry.gram, entry.last_document};
    row.count = entry.count;
    row.documents = entry.documents;
    page.rows.push_back(row);
  }
  return page;
}

}  // namespace tracuu::language
