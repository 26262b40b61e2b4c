#include "search/nearness.h"

#include <algorithm>

namespace tracuu::search {

namespace {

bool has_between(const std::vector<std::uint32_t>& sorted, std::uint64_t least, std::uint64_t most) {
  const auto found = std::ranges::lower_bound(sorted, least);
  return found != sorted.end() && *found <= most;
}

}  // namespace

void keep_near(std::vector<Span>& spans, const std::vector<Span>& others, std::uint32_t distance) {
  std::vector<std::uint32_t> firsts, lasts;
  for (const Span& other : others) {
    firsts.push_back(other.first);
    lasts.push_back(other.last);
  }
  std::ranges::sort(firsts);
  std::ranges::sort(lasts);
  std::erase_if(spans, [&](const Span& span) {
    const std::uint64_t reach = std::uint64_t{distance} + 1;
    const bool has_after = has_between(firsts, std::uint64_t{span.last} + 1, span.last + reach);
    const bool has_before =
        span.first != 0 && has_between(lasts, span.first > reach ? span.first - reach : 0, span.first - 1);
    return !has_after && !has_before;
  });
}

}  // namespace tracuu::search
