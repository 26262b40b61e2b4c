// Neighbouring numbers of terms or of classes in the dictionary.
#pragma once

#include <cstdint>

namespace tracuu::search {

// [begin, end).
struct NumberRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin == end; }
};

}  // namespace tracuu::search
