// Groups of numbers in few bits.
#include "search/bit_packing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tracuu::search {
namespace {

TEST(BitPacking, GivesBackEveryWidth) {
  std::uint32_t state = 7;
  for (unsigned bits = 0; bits <= kMaxBits; ++bits) {
    std::uint32_t numbers[kBlockPostings] = {};
    for (std::uint32_t& number : numbers) {
      state = state * 1664525 + 1013904223;
      number = bits == 0 ? 0 : state >> (32 - bits);
    }
    if (bits != 0) numbers[5] = (1u << bits) - 1;
    ASSERT_EQ(bits_for(numbers), bits);
    store::Bytes packed;
    pack(numbers, bits, packed);
    ASSERT_EQ(packed.size(), packed_bytes(bits));
    packed.insert(packed.end(), kUnpackPadding, 0xEE);
    std::uint32_t back[kBlockPostings] = {};
    unpack(packed.data(), bits, back);
    EXPECT_TRUE(std::ranges::equal(numbers, back)) << bits;
  }
}

}  // namespace
}  // namespace tracuu::search
