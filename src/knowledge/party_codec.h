// Who acts, is addressed or meets somebody, as bytes: 0 nobody, 1 both sides, else 2 + number × 4 + kind.
#pragma once

#include "knowledge/entity.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

void put_party(store::Bytes& out, const Party& party);
Party read_party(store::ByteReader& reader);

}  // namespace tracuu::knowledge
