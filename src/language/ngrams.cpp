#include "language/ngrams.h"

#include <algorithm>
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

}  // namespace

Ngrams::Ngrams(const Selection& selection, std::uint32_t size, Node node, const Source& source)
    : counting_(documents_of(selection, node), std::clamp<std::size_t>(size, 2, kMostGramTerms),
                if_any(std::move(node)), source) {}

RowPage Ngrams::rows(std::size_t offset, std::size_t limit) const {
  const std::vector<GramCount>& entries = counting_.table().entries();
  std::vector<Scored> frequent;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].count >= counting_.least()) {
      frequent.push_back({static_cast<double>(entries[i].count), static_cast<std::uint32_t>(i)});
    }
  }
  RowPage page{frequent.size(), {}};
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
