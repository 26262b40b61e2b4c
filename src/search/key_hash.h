// The hash of a term's key, for the tables of builder and reader. Eight bytes at a time: most syllables are one step.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace tracuu::search {

inline std::uint64_t long_hash_of_key(std::string_view key) {
  constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15;  // 2^64 / golden ratio (Knuth 6.4)
  std::uint64_t hash = key.size();
  while (!key.empty()) {
    std::uint64_t word = 0;
    const std::size_t size = key.size() < sizeof word ? key.size() : sizeof word;
    std::memcpy(&word, key.data(), size);
    hash = (hash ^ word) * kMultiplier;
    hash ^= hash >> 32;
    key.remove_prefix(size);
  }
  return hash;
}

inline std::uint32_t hash_of_key(std::string_view key) { return static_cast<std::uint32_t>(long_hash_of_key(key)); }

}  // namespace tracuu::search
