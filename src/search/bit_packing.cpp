#include "search/bit_packing.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tracuu::search {

unsigned bits_for(const std::uint32_t (&numbers)[kBlockPostings]) {
  std::uint32_t all = 0;
  for (const std::uint32_t number : numbers) all |= number;
  return static_cast<unsigned>(std::bit_width(all));
}

void pack(const std::uint32_t (&numbers)[kBlockPostings], unsigned bits, store::Bytes& out) {
  std::uint64_t held = 0;
  unsigned held_bits = 0;
  for (const std::uint32_t number : numbers) {
    held |= std::uint64_t{number} << held_bits;
    held_bits += bits;
    for (; held_bits >= 8; held_bits -= 8, held >>= 8) out.push_back(static_cast<std::uint8_t>(held));
  }
}

namespace {

std::uint64_t load_u64(const std::uint8_t* in) {
  std::uint64_t word = 0;
  std::memcpy(&word, in, sizeof word);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

}  // namespace

void unpack(const std::uint8_t* in, unsigned bits, std::uint32_t (&numbers)[kBlockPostings]) {
  if (bits == 0) {
    std::ranges::fill(numbers, 0u);
    return;
  }
  const std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
  std::size_t at = 0;
  for (std::uint32_t& number : numbers) {
    number = static_cast<std::uint32_t>((load_u64(in + at / 8) >> (at % 8)) & mask);
    at += bits;
  }
}

}  // namespace tracuu::search
