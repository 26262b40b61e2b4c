#include "pack/for_each_number.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace tracuu::pack {

void for_each_number(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto take_turns = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  const std::size_t threads = std::min<std::size_t>(std::thread::hardware_concurrency(), count);
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(take_turns);
  take_turns();
}

}  // namespace tracuu::pack
