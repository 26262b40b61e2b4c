#include "app/hit_pages.h"

#include <algorithm>

namespace tracuu::app {

namespace {

std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a < b ? b - a : a - b; }

}  // namespace

void HitPages::reset(std::uint32_t total) {
  total_ = total;
  pages_.clear();
}

void HitPages::put(std::uint32_t page, std::vector<engine::Hit> hits) { pages_[page] = std::move(hits); }

std::vector<std::uint32_t> HitPages::missing_around(std::uint32_t first, std::uint32_t count) const {
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
  std::ranges::stable_sort(missing, {}, [&](std::uint32_t page) {
    return page >= shown_begin && page <= shown_end ? 0u : 1u + distance(page, shown_begin);
  });
  return missing;
}

void HitPages::trim(std::uint32_t centre) {
  const std::uint32_t centre_page = centre / kPageSize;
  while (pages_.size() > kMaxPages) {
    const auto first = pages_.begin();
    const auto last = std::prev(pages_.end());
    pages_.erase(distance(first->first, centre_page) > distance(last->first, centre_page) ? first : last);
  }
}

HitWindow HitPages::window(std::uint32_t first, std::uint32_t count) const {
  auto begin = pages_.lower_bound(first / kPageSize);
  if (begin == pages_.end() || begin->first > (first + count) / kPageSize) return {};
  while (begin != pages_.begin() && std::prev(begin)->first + 1 == begin->first) --begin;
  HitWindow window{begin->first * kPageSize, {}};
  for (auto page = begin; page != pages_.end(); ++page) {
    const std::size_t begin_of_page = std::size_t{page->first} * kPageSize;
    if (begin_of_page != window.first + window.hits.size()) break;
    window.hits.insert(window.hits.end(), page->second.begin(), page->second.end());
  }
  return window;
}

const engine::Hit* HitPages::find(std::uint32_t position) const {
  const auto page = pages_.find(position / kPageSize);
  if (page == pages_.end() || position % kPageSize >= page->second.size()) return nullptr;
  return &page->second[position % kPageSize];
}

std::optional<std::uint32_t> HitPages::position_of(std::string_view id) const {
  for (const auto& [page, hits] : pages_) {
    const auto hit = std::ranges::find(hits, id, &engine::Hit::id);
    if (hit != hits.end()) return page * kPageSize + static_cast<std::uint32_t>(hit - hits.begin());
  }
  return std::nullopt;
}

}  // namespace tracuu::app
