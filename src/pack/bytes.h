// The two shapes in which bytes travel through packing.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tracuu::pack {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;  // does not own

inline ByteView bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline std::string_view text_of(ByteView bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

inline Bytes copy_of(std::string_view text) { return {text.begin(), text.end()}; }

}  // namespace tracuu::pack
