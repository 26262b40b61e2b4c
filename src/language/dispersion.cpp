#include "language/dispersion.h"

#include "language/scored.h"
#include "language/statistics.h"

namespace tracuu::language {

Spread spread_of(const NodeCounts& counts, const Selection& selection, const Source& source) {
  std::vector<Part> parts;
  Rest rest;
  selection.set.for_each([&](std::uint32_t document) {
    if (document >= counts.read_up_to()) return;
    ++rest.parts;
    rest.tokens += static_cast<double>(source.facts(document).tokens);
  });
  for (const NodeCounts::InDocument& each : counts.documents()) {
    parts.push_back({static_cast<double>(each.count), static_cast<double>(source.facts(each.document).tokens)});
    rest.tokens -= parts.back().tokens;
  }
  rest.parts -= static_cast<double>(parts.size());
  return {deviation_of_proportions(parts, rest), juilland_d(parts, rest)};
}

std::vector<NodeCounts::InDocument> most_occurrences(const NodeCounts& counts, std::size_t offset, std::size_t limit) {
  const auto more = [](const NodeCounts::InDocument& a, const NodeCounts::InDocument& b) {
    return a.count != b.count ? a.count > b.count : a.document < b.document;
  };
  return window_of(counts.documents(), offset, limit, more);
}

}  // namespace tracuu::language
