// SHA-256 (FIPS 180-4) where the page needs one itself. What the command line writes is hashed by a library that uses
// the processor's own instructions (pack/hash.h).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tracuu {

std::array<std::uint8_t, 32> sha256(std::string_view bytes);

// 64 lower-case hexadecimal digits, as sha256sum writes them.
std::string sha256_hex(std::string_view bytes);

}  // namespace tracuu
