// UTF-16, with or without its byte order mark.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "charset/decoder.h"

namespace tracuu::charset {

enum class ByteOrder : std::uint8_t { little, big };

Decoded decode_utf16(std::string_view bytes, ByteOrder order);

// The order in which bytes without a mark are UTF-16 of a language in Latin letters: nearly every unit is below U+0250,
// in U+1E00–1EFF or punctuation. Nothing where they are not.
std::optional<ByteOrder> guess_utf16(std::string_view bytes);

}  // namespace tracuu::charset
