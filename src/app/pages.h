// The rows of one long list that are at hand: pages of it around the place in view, so that 154,000 rows cost what a
// screen costs.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "base/stable_order.h"

namespace tracuu::app {

inline constexpr std::uint32_t kPageSize = 50;
inline constexpr std::size_t kMaxPages = 8;

template <typename Row>
std::size_t row_count(const std::vector<Row>& rows) {
  return rows.size();
}
template <typename Row>
void append(std::vector<Row>& rows, const std::vector<Row>& more) {
  rows.insert(rows.end(), more.begin(), more.end());
}

// Rows holds those of one page: row_count(rows) says how many, append(rows, more) adds to them.
template <typename Rows>
class Pages {
 public:
  // Forgets everything; the list has `total` rows from now on.
  void reset(std::uint32_t total) {
    total_ = total;
    pages_.clear();
  }
  // The list is longer than was known; what is at hand stays.
  void extend(std::uint32_t total) { total_ = total; }
  void put(std::uint32_t page, Rows rows) { pages_[page] = std::move(rows); }

  // The pages needed to show `count` rows from number `first`, and those just before and after, that are not at hand;
  // nearest first.
  std::vector<std::uint32_t> missing_around(std::uint32_t first, std::uint32_t count) const {
    std::vector<std::uint32_t> missing;
    if (total_ == 0) return missing;
    const std::uint32_t last_page = (total_ - 1) / kPageSize;
    const std::uint32_t shown_begin = std::min(first / kPageSize, last_page);
    const std::uint32_t shown_end = std::min((first + std::max(count, 1u) - 1) / kPageSize, last_page);
    const std::uint32_t begin = shown_begin == 0 ? 0 : shown_begin - 1;
    const std::uint32_t end = std::min(shown_end + 1, last_page);
    for (std::uint32_t page = begin; page <= end; ++page) {
      if (!pages_.contains(page)) missing.push_back(page);
    }
    sort_stably(missing, {}, [&](std::uint32_t page) {
      return page >= shown_begin && page <= shown_end ? 0u : 1u + distance(page, shown_begin);
    });
    return missing;
  }

  // Drops the pages farthest from number `centre` until kMaxPages are left.
  void trim(std::uint32_t centre) {
    const std::uint32_t centre_page = centre / kPageSize;
    while (pages_.size() > kMaxPages) {
      const auto first = pages_.begin();
      const auto last = std::prev(pages_.end());
      pages_.erase(distance(first->first, centre_page) > distance(last->first, centre_page) ? first : last);
    }
  }

  // The longest unbroken run of rows that touches [first, first + count), and the number of its first one; empty where
  // nothing of it is at hand.
  std::pair<std::uint32_t, Rows> run(std::uint32_t first, std::uint32_t count) const {
    std::pair<std::uint32_t, Rows> found;
    auto begin = pages_.lower_bound(first / kPageSize);
    if (begin == pages_.end() || begin->first > (first + count) / kPageSize) return found;
    while (begin != pages_.begin() && std::prev(begin)->first + 1 == begin->first) --begin;
    found.first = begin->first * kPageSize;
    for (auto page = begin; page != pages_.end(); ++page) {
      if (std::size_t{page->first} * kPageSize != found.first + row_count(found.second)) break;
      append(found.second, page->second);
    }
    return found;
  }

 protected:
  const std::map<std::uint32_t, Rows>& pages() const { return pages_; }

 private:
  static std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a < b ? b - a : a - b; }

  std::uint32_t total_ = 0;
  std::map<std::uint32_t, Rows> pages_;
};

}  // namespace tracuu::app
