// Rows by their scores, of which a window is wanted.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tracuu::language {

struct Scored {
  double score = 0;
  std::uint32_t number = 0;
  // Best first; equals in the order of their numbers.
  bool operator<(const Scored& other) const {
    return score != other.score ? score > other.score : number < other.number;
  }
};

// What stands from `offset` on in the order of `less`, at most `limit`; costs no more than a look at all and sorting
// the window.
template <typename T, typename Less = std::less<>>
std::vector<T> window_of(std::vector<T> all, std::size_t offset, std::size_t limit, Less less = {}) {
  offset = std::min(offset, all.size());
  const std::size_t end = offset + std::min(limit, all.size() - offset);
  const auto at = [&](std::size_t i) { return all.begin() + static_cast<std::ptrdiff_t>(i); };
  if (offset != 0 && offset != all.size()) std::nth_element(all.begin(), at(offset), all.end(), less);
  std::partial_sort(at(offset), at(end), all.end(), less);
  return {at(offset), at(end)};
}

}  // namespace tracuu::language
