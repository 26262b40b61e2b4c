#include "search/nearness.h"

#include <algorithm>
#include <iterator>

namespace tracuu::search {

namespace {

// Whether the first tokens are in order as well, as they are where all spans are of one size.
bool is_in_order(const std::vector<Span>& spans) { return std::ranges::is_sorted(spans, {}, &Span::first); }

bool precedes_near(const Span& span, const std::vector<Span>& others, bool in_order, std::uint32_t distance) {
  const std::uint64_t most = std::uint64_t{span.last} + 1 + distance;
  if (!in_order) {
    return std::ranges::any_of(others,
                               [&](const Span& other) { return other.first > span.last && other.first <= most; });
  }
  const auto next = std::ranges::upper_bound(others, span.last, {}, &Span::first);
  return next != others.end() && next->first <= most;
}

}  // namespace

bool follows_near(const Span& span, const std::vector<Span>& others, std::uint32_t distance) {
  const auto overlapping = std::ranges::lower_bound(others, span.first, {}, &Span::last);
  return overlapping != others.begin() && span.first - std::prev(overlapping)->last - 1 <= distance;
}

void keep_near(std::vector<Span>& spans, const std::vector<Span>& others, std::uint32_t distance) {
  const bool in_order = is_in_order(others);
  std::erase_if(spans, [&](const Span& span) {
    return !follows_near(span, others, distance) && !precedes_near(span, others, in_order, distance);
  });
}

}  // namespace tracuu::search
