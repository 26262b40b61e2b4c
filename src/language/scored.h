// Rows by their scores, of which a window is wanted.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
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

// Rows by their scores that are asked for window by window: scored once for each key, and sorted no further than a
// window has been asked for, in steps that double.
class Ranking {
 public:
  using Key = std::array<std::uint32_t, 3>;

  // score() gives all rows. The window is valid until the next one.
  template <typename Score>
  std::span<const Scored> window(const Key& key, std::size_t offset, std::size_t limit, Score score) {
    if (key_ != key) {
      rows_ = score();
      sorted_ = 0;
      key_ = key;
    }
    const std::size_t begin = std::min(offset, rows_.size()), end = begin + std::min(limit, rows_.size() - begin);
    if (end > sorted_) sort_to(std::min(std::max(end, 2 * sorted_), rows_.size()));
    return std::span(rows_).subspan(begin, end - begin);
  }
  // The scores are others now.
  void forget() { key_.reset(); }
  std::size_t size() const { return rows_.size(); }

 private:
  void sort_to(std::size_t end) {
    const auto at = [&](std::size_t i) { return rows_.begin() + static_cast<std::ptrdiff_t>(i); };
    if (end != rows_.size()) std::nth_element(at(sorted_), at(end), rows_.end(), std::less<>());
    std::partial_sort(at(sorted_), at(end), rows_.end(), std::less<>());
    sorted_ = end;
  }

  std::optional<Key> key_;
  std::vector<Scored> rows_;
  std::size_t sorted_ = 0;
};

}  // namespace tracuu::language
