// A document's acts as bytes. The layout is docs/index-format.md.
#pragma once

#include <span>
#include <vector>

#include "knowledge/entity.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

// In the order of their sentences.
void put_acts(store::Bytes& out, std::span<const Act> acts);

// Those before the first that is malformed: damaged bytes never name an entity beyond the greatest varint, whoever
// looks it up checks.
std::vector<Act> read_acts(store::ByteView bytes);

}  // namespace tracuu::knowledge
