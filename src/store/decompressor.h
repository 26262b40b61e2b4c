// zstd frames back into bytes, with a bound on what a frame may claim to hold. Checksums are verified.
#pragma once

#include <memory>

#include "base/result.h"
#include "store/byte_stream.h"

namespace tracuu::store {

class Decompressor {
 public:
  Decompressor();
  ~Decompressor();
  Decompressor(Decompressor&&) noexcept;
  Decompressor& operator=(Decompressor&&) noexcept;

  // From now on decompress_chunk() uses these bytes; they must outlive the decompressor. False where they are
  // no dictionary.
  bool use_dictionary(ByteView dictionary);

  // Appends the frame's content to `out`. False, with `out` unchanged, where the frame is damaged, is not
  // alone, does not say its size, or would hold more than `most` bytes.
  bool decompress(ByteView frame, std::size_t most, Bytes& out);
  bool decompress_chunk(ByteView frame, std::size_t most, Bytes& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::store
