// Bytes into zstd frames that carry their size and a checksum. Native only: the page reads corpora, it does
// not write them.
#pragma once

#include <memory>

#include "base/result.h"
#include "store/byte_stream.h"

namespace tracuu::store {

class Compressor {
 public:
  Compressor();
  ~Compressor();
  Compressor(Compressor&&) noexcept;
  Compressor& operator=(Compressor&&) noexcept;

  // From now on with_dictionary() uses these bytes.
  Result<void> use_dictionary(ByteView dictionary);

  Result<Bytes> compress(ByteView raw);
  Result<Bytes> compress_chunk(ByteView raw);  // at the level for documents, with the dictionary if there is one

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// A dictionary of what the samples have in common, the same for the same samples; empty where they are too
// few to be worth one. `samples` are laid end to end, `sizes` are theirs.
Bytes train_dictionary(ByteView samples, std::span<const std::size_t> sizes);

}  // namespace tracuu::store
