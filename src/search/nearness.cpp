#include "search/nearness.h"

#include <algorithm>
#include <iterator>

namespace tracuu::search {

namespace {

// Whether the first tokens are in order as well, as they are where all spans are of one size.
bool is_in_order(const std::vector<Span>& spans) { return std::ranges::is_sorted(spans, {}, &Span::first); }

bool precedes_near(const Span& span, const std::vector<Span>& others, std::uint32_t distance) {
  return std::ranges::any_of(
      others, [&](const Span& other) { return other.first > span.last && other.first - span.last - 1 <= distance; });
}

}  // namespace

bool follows_near(const Span& span, const std::vector<Span>& others, std::uint32_t distance) {
  const auto overlapping = std::ranges::lower_bound(others, span.first, {}, &Span::last);
  return overlapping != others.begin() && span.first - std::prev(overlapping)->last - 1 <= distance;
}

namespace {

// Both in the order of their first tokens as well: one walk along both.
void keep_near_in_order(std::vector<Span>& spans, const std::vector<Span>& others, std::uint32_t distance) {
  auto overlapping = others.begin(), next = others.begin();
  std::erase_if(spans, [&](const Span& span) {
    while (overlapping != others.end() && overlapping->last < span.first) ++overlapping;
    while (next != others.end() && next->first <= span.last) ++next;
    const bool follows = overlapping != others.begin() && span.first - std::prev(overlapping)->last - 1 <= distance;
    return !follows && (next == others.end() || next->first - span.last - 1 > distance);
  });
}

}  // namespace

void keep_near(std::vector<Span>& spans, const std::vector<Span>& others, std::uint32_t distance) {
  if (is_in_order(spans) && is_in_order(others)) return keep_near_in_order(spans, others, distance);
  std::erase_if(spans, [&](const Span& span) {
    return !follows_near(span, others, distance) && !precedes_near(span, others, distance);
  });
}

}  // namespace tracuu::search
