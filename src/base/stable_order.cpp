#include "base/stable_order.h"

#include <algorithm>
#include <numeric>

namespace tracuu {

std::vector<std::uint32_t> stable_order(std::size_t count, bool (*less)(const void*, std::uint32_t, std::uint32_t),
                                        const void* items) {
  std::vector<std::uint32_t> order;
  std::uint32_t sorted = 1;
  while (sorted < count && !less(items, sorted, sorted - 1)) ++sorted;
  if (sorted >= count) return order;
  order.resize(count);
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return less(items, a, b); });
  return order;
}

}  // namespace tracuu
