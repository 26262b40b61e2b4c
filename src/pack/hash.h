// SHA-256, the one hash of everything Tracuu writes.
#pragma once

#include <array>
#include <string>

#include "pack/bytes.h"

namespace tracuu::pack {

using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(ByteView bytes);

// 64 lower-case hexadecimal digits, as manifests and sha256sum write it.
std::string sha256_hex(ByteView bytes);

// In base64, as a Content-Security-Policy writes it after "sha256-".
std::string sha256_base64(ByteView bytes);

}  // namespace tracuu::pack
