// The same for many, on every processor where there are threads.
#pragma once

#include <cstddef>
#include <functional>

namespace tracuu::pack {

// Calls `work` once with each number below `count`, in no particular order, several at once. It must not throw.
void for_each_number(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace tracuu::pack
