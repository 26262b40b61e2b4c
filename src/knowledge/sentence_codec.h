// Sentences of one document, in order of where they begin: each as the bytes from the beginning of the one before, and
// its length in bytes, as varints.
#pragma once

#include <cstdint>
#include <optional>

#include "base/ranges.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

// `last`: where the sentence before begins, 0 of the first.
void put_sentence(store::Bytes& out, ByteRange sentence, std::uint32_t last);

// Nothing where the bytes are damaged.
std::optional<ByteRange> read_sentence(store::ByteReader& reader, std::uint32_t last);

}  // namespace tracuu::knowledge
