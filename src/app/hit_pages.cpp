#include "app/hit_pages.h"

#include <algorithm>

namespace tracuu::app {

HitWindow HitPages::window(std::uint32_t first, std::uint32_t count) const {
  auto [begin, hits] = run(first, count);
  return {begin, std::move(hits)};
}

const engine::Hit* HitPages::find(std::uint32_t position) const {
  const auto page = pages().find(position / kPageSize);
  if (page == pages().end() || position % kPageSize >= page->second.size()) return nullptr;
  return &page->second[position % kPageSize];
}

std::optional<std::uint32_t> HitPages::position_of(std::string_view id) const {
  for (const auto& [page, hits] : pages()) {
    const auto hit = std::ranges::find(hits, id, &engine::Hit::id);
    if (hit != hits.end()) return page * kPageSize + static_cast<std::uint32_t>(hit - hits.begin());
  }
  return std::nullopt;
}

}  // namespace tracuu::app
