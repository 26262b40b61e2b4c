// gzip (RFC 1952) that depends on its input alone: level 9, no name, no time, a fixed operating system byte.
#pragma once

#include <optional>

#include "pack/bytes.h"

namespace tracuu::pack {

Bytes gzip(ByteView raw);

// Nothing where the bytes are damaged, cut, followed by others, or longer than `raw_bytes` once decoded.
std::optional<Bytes> gunzip(ByteView stored, std::size_t raw_bytes);

}  // namespace tracuu::pack
