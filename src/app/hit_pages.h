// The hits of one ranking that are at hand.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/pages.h"
#include "app/view_model.h"

namespace tracuu::app {

class HitPages : public Pages<std::vector<engine::Hit>> {
 public:
  static constexpr std::uint32_t kPageSize = app::kPageSize;
  static constexpr std::size_t kMaxPages = app::kMaxPages;

  // The longest unbroken run of hits that touches [first, first + count); empty where nothing of it is at hand.
  HitWindow window(std::uint32_t first, std::uint32_t count) const;

  const engine::Hit* find(std::uint32_t position) const;
  std::optional<std::uint32_t> position_of(std::string_view id) const;
};

}  // namespace tracuu::app
