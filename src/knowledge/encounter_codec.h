// A document's encounters as bytes. The layout is docs/index-format.md.
#pragma once

#include <span>
#include <vector>

#include "knowledge/entity.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

// In the order of their sentences.
void put_encounters(store::Bytes& out, std::span<const Encounter> encounters);

// Those before the first that is malformed; as with acts, whoever looks up an entity, a date or a place checks.
std::vector<Encounter> read_encounters(store::ByteView bytes);

}  // namespace tracuu::knowledge
