#include "store/decompressor.h"

#include <zstd.h>

namespace tracuu::store {

struct Decompressor::State {
  ZSTD_DCtx* context = ZSTD_createDCtx();
  ZSTD_DDict* dictionary = nullptr;

  ~State() {
    ZSTD_freeDDict(dictionary);
    ZSTD_freeDCtx(context);
  }

  bool decompress(ByteView frame, const ZSTD_DDict* with, std::size_t most, Bytes& out);
};

bool Decompressor::State::decompress(ByteView frame, const ZSTD_DDict* with, std::size_t most, Bytes& out) {
  const unsigned long long claimed = ZSTD_getFrameContentSize(frame.data(), frame.size());
  // The two error values of zstd are the largest numbers there are.
  if (claimed > most) return false;
  if (ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size()) return false;
  const std::size_t before = out.size();
  const auto size = static_cast<std::size_t>(claimed);
  out.resize(before + size);
  const std::size_t got =
      ZSTD_decompress_usingDDict(context, out.data() + before, size, frame.data(), frame.size(), with);
  if (ZSTD_isError(got) == 0 && got == size) return true;
  out.resize(before);
  return false;
}

Decompressor::Decompressor() : state_(std::make_unique<State>()) {}
Decompressor::~Decompressor() = default;
Decompressor::Decompressor(Decompressor&&) noexcept = default;
Decompressor& Decompressor::operator=(Decompressor&&) noexcept = default;

bool Decompressor::use_dictionary(ByteView dictionary) {
  ZSTD_freeDDict(state_->dictionary);
  state_->dictionary = ZSTD_createDDict(dictionary.data(), dictionary.size());
  return state_->dictionary != nullptr;
}

bool Decompressor::decompress(ByteView frame, std::size_t most, Bytes& out) {
  return state_->decompress(frame, nullptr, most, out);
}

bool Decompressor::decompress_chunk(ByteView frame, std::size_t most, Bytes& out) {
  return state_->decompress(frame, state_->dictionary, most, out);
}

}  // namespace tracuu::store
