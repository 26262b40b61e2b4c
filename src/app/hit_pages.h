// The hits of one ranking that are at hand: pages of it around the place in view, so that 154,000 results cost what a
// screen costs.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "app/view_model.h"

namespace tracuu::app {

class HitPages {
 public:
  static constexpr std::uint32_t kPageSize = 50;
  static constexpr std::size_t kMaxPages = 8;

  // Forgets everything; the ranking has `total` hits from now on.
  void reset(std::uint32_t total);
  void put(std::uint32_t page, std::vector<engine::Hit> hits);

  // The pages needed to show `count` hits from number `first`, and those just before and after, that are not at hand;
  // nearest first.
  std::vector<std::uint32_t> missing_around(std::uint32_t first, std::uint32_t count) const;

  // Drops the pages farthest from number `centre` until kMaxPages are left.
  void trim(std::uint32_t centre);

  // The longest unbroken run of hits that touches [first, first + count); empty where nothing of it is at hand.
  HitWindow window(std::uint32_t first, std::uint32_t count) const;

  const engine::Hit* find(std::uint32_t position) const;
  std::optional<std::uint32_t> position_of(std::string_view id) const;

 private:
  std::uint32_t total_ = 0;
  std::map<std::uint32_t, std::vector<engine::Hit>> pages_;
};

}  // namespace tracuu::app
