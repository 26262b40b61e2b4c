// Base64 with padding and without line ends (RFC 4648 §4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "pack/bytes.h"

namespace tracuu::pack {

std::string base64_encode(ByteView bytes);

// Nothing where `text` is not exactly what base64_encode() gives for some bytes: white space, missing
// padding, other characters and stray bits at the end are all refused.
std::optional<Bytes> base64_decode(std::string_view text);

}  // namespace tracuu::pack
