// Words compared by the hash of their tone key (text/tokenizer.h): "ngày" and "Ngày" are hash_of("ngay1").
#pragma once

#include <cstdint>
#include <string_view>

namespace tracuu::extract {

using KeyHash = std::uint64_t;

// FNV-1a.
constexpr KeyHash hash_of(std::string_view key) {
  KeyHash hash = 0xCBF29CE484222325;
  for (const char byte : key) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
  return hash;
}

}  // namespace tracuu::extract
