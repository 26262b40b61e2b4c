// When and where an event was, as bytes. The layout is docs/index-format.md.
#pragma once

#include "knowledge/entity.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

// The part of an entity that only an event has: its times and spots.
void put_event(store::Bytes& out, const Entity& event);
// As much of it as is well formed.
void read_event(store::ByteView bytes, Entity& event);

}  // namespace tracuu::knowledge
