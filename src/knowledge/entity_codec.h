// An entity as bytes, all but its name, which is its facet's value. The layout is docs/index-format.md.
#pragma once

#include "knowledge/entity.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

void put_entity(store::Bytes& out, const Entity& entity);

// The reader remembers where the bytes are malformed; what was read before is there.
Entity read_entity(store::ByteReader& reader);
void skip_entity(store::ByteReader& reader);

}  // namespace tracuu::knowledge
