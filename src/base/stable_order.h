// Sorting for lists that are short or sorted seldom: a use costs a few dozen bytes of the download where
// std::ranges::stable_sort costs thousands, and each comparison a call. What is sorted over all documents stays with
// the standard library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace tracuu {

// 0 to count - 1 in the order in which the items with these numbers come, of equal ones the lower first; empty where
// they are in order already. less(items, a, b): whether number a comes before b.
std::vector<std::uint32_t> stable_order(std::size_t count, bool (*less)(const void*, std::uint32_t, std::uint32_t),
                                        const void* items);

// As std::ranges::stable_sort(items, less, projection).
template <typename Item, typename Less = std::ranges::less, typename Projection = std::identity>
void sort_stably(std::vector<Item>& items, Less less = {}, Projection projection = {}) {
  const auto comes_before = [&](std::uint32_t a, std::uint32_t b) -> bool {
    return std::invoke(less, std::invoke(projection, std::as_const(items[a])),
                       std::invoke(projection, std::as_const(items[b])));
  };
  using Comparison = decltype(comes_before);
  const std::vector<std::uint32_t> order = stable_order(
      items.size(),
      [](const void* compare, std::uint32_t a, std::uint32_t b) {
        return (*static_cast<const Comparison*>(compare))(a, b);
      },
      &comes_before);
  if (order.empty()) return;
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const std::uint32_t number : order) sorted.push_back(std::move(items[number]));
  items = std::move(sorted);
}

}  // namespace tracuu
