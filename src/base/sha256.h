// SHA-256 (FIPS 180-4) where the page needs one itself: of a document's text, so that anybody can check what they read
// with `sha256sum`. What Tracuu writes is hashed by pack/hash.h.
#pragma once

#include <string>
#include <string_view>

namespace tracuu {

// 64 lower-case hexadecimal digits, as sha256sum writes them.
std::string sha256_hex(std::string_view bytes);

}  // namespace tracuu
