// What stays the same for the whole corpus, as a blob.
#pragma once

#include "store/byte_stream.h"
#include "store/corpus.h"

namespace tracuu::store {

Bytes encode_meta(const CorpusMeta& meta);
// False where the bytes are no such blob.
bool decode_meta(ByteView bytes, CorpusMeta& meta);

}  // namespace tracuu::store
