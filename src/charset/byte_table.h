// What each byte of an 8-bit encoding stands for: generated from assets/charset.
#pragma once

#include <array>

namespace tracuu::charset {

// Up to two code points, 0 where there is none.
using ByteMeaning = std::array<char16_t, 2>;
using ByteTable = std::array<ByteMeaning, 256>;

extern const ByteTable k_tcvn3;
extern const ByteTable k_viscii;
extern const ByteTable k_vni;
extern const ByteTable k_windows_1252;
extern const ByteTable k_windows_1258;

}  // namespace tracuu::charset
