#include "pack/hash.h"

#include <string_view>

#include "pack/base64.h"

namespace tracuu::pack {

std::string sha256_hex(ByteView bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  for (const std::uint8_t byte : sha256(bytes)) {
    hex += kDigits[byte >> 4];
    hex += kDigits[byte & 15];
  }
  return hex;
}

std::string sha256_base64(ByteView bytes) { return base64_encode(sha256(bytes)); }

}  // namespace tracuu::pack
