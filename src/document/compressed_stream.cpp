#include <zlib.h>
#include <zstd.h>

#include <array>
#include <utility>

#include "document/byte_stream.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kPackedChunk = std::size_t{128} * 1024;
// No text compresses better than this; bombs do, thousands of times.
constexpr std::uint64_t kMaxRatio = 1000;
constexpr std::uint64_t kFreeOutput = std::uint64_t{64} * 1024 * 1024;

// What both formats share: packed bytes in a buffer, and the limit on what comes out of them.
class CompressedStream : public ByteStream {
 public:
  CompressedStream(std::unique_ptr<ByteStream> packed, std::string name)
      : packed_(std::move(packed)), name_(std::move(name)) {}

  Result<std::size_t> read(std::span<char> into) final {
    while (true) {
      if (at_ == filled_ && !may_hold_output_) {
        TRACUU_ASSIGN(filled_, packed_->read(buffer_));
        at_ = 0;
        if (filled_ == 0 && is_between_members()) return std::size_t{0};
        if (filled_ == 0) return damaged("unexpected end");
      }
      TRACUU_ASSIGN(const std::size_t count, unpack(into));
      produced_ += count;
      may_hold_output_ = count == into.size() && !is_between_members();
      if (produced_ > kFreeOutput && produced_ / kMaxRatio > consumed()) return damaged("ratio over 1000:1");
      if (count > 0) return count;
    }
  }

  std::uint64_t consumed() const final { return packed_->consumed(); }

 protected:
  // Takes some of unread() through take() and fills the front of `into`; 0 where more packed bytes are needed first.
  virtual Result<std::size_t> unpack(std::span<char> into) = 0;
  // Whether the packed bytes may end here.
  virtual bool is_between_members() const = 0;

  std::span<char> unread() { return std::span(buffer_).subspan(at_, filled_ - at_); }
  void take(std::size_t count) { at_ += count; }
  Error damaged(const char* why) const { return {TextKey::error_file_compressed_damaged, name_, why}; }

 private:
  std::unique_ptr<ByteStream> packed_;
  std::string name_;
  std::array<char, kPackedChunk> buffer_ = {};
  std::size_t at_ = 0;
  std::size_t filled_ = 0;
  std::uint64_t produced_ = 0;
  bool may_hold_output_ = false;  // the last call filled its buffer: there may be more without another packed byte
};

class GzipStream final : public CompressedStream {
 public:
  using CompressedStream::CompressedStream;
  ~GzipStream() override { inflateEnd(&state_); }
  GzipStream(const GzipStream&) = delete;
  GzipStream& operator=(const GzipStream&) = delete;

  bool start() {
    constexpr int kGzipHeader = 16;
    return inflateInit2(&state_, MAX_WBITS + kGzipHeader) == Z_OK;
  }

 private:
  Result<std::size_t> unpack(std::span<char> into) override {
    if (is_between_members_ && inflateReset(&state_) != Z_OK) return damaged("gzip");
    is_between_members_ = false;
    const std::span<char> packed = unread();
    state_.next_in = reinterpret_cast<Bytef*>(packed.data());
    state_.avail_in = static_cast<uInt>(packed.size());
    state_.next_out = reinterpret_cast<Bytef*>(into.data());
    state_.avail_out = static_cast<uInt>(into.size());
    const int status = inflate(&state_, Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
      return damaged(state_.msg != nullptr ? state_.msg : "gzip");
    }
    is_between_members_ = status == Z_STREAM_END;
    take(packed.size() - state_.avail_in);
    return into.size() - state_.avail_out;
  }

  bool is_between_members() const override { return is_between_members_; }

  z_stream state_ = {};
  bool is_between_members_ = false;
};

class ZstdStream final : public CompressedStream {
 public:
  using CompressedStream::CompressedStream;
  ~ZstdStream() override { ZSTD_freeDStream(state_); }
  ZstdStream(const ZstdStream&) = delete;
  ZstdStream& operator=(const ZstdStream&) = delete;

  bool start() {
    state_ = ZSTD_createDStream();
    return state_ != nullptr;
  }

 private:
  Result<std::size_t> unpack(std::span<char> into) override {
    ZSTD_inBuffer packed = {unread().data(), unread().size(), 0};
    ZSTD_outBuffer plain = {into.data(), into.size(), 0};
    const std::size_t status = ZSTD_decompressStream(state_, &plain, &packed);
    if (ZSTD_isError(status) != 0) return damaged(ZSTD_getErrorName(status));
    is_between_members_ = status == 0;
    take(packed.pos);
    return plain.pos;
  }

  bool is_between_members() const override { return is_between_members_; }

  ZSTD_DStream* state_ = nullptr;
  bool is_between_members_ = false;
};

template <typename Stream>
Result<std::unique_ptr<ByteStream>> start(std::unique_ptr<ByteStream> packed, const std::string& name) {
  auto stream = std::make_unique<Stream>(std::move(packed), name);
  if (!stream->start()) return Error{TextKey::error_file_unreadable, name, "out of memory"};
  return std::unique_ptr<ByteStream>(std::move(stream));
}

}  // namespace

Result<std::unique_ptr<ByteStream>> decompress(std::unique_ptr<ByteStream> packed, Compression compression,
                                               const std::string& name) {
  switch (compression) {
    case Compression::gzip: return start<GzipStream>(std::move(packed), name);
    case Compression::zstd: return start<ZstdStream>(std::move(packed), name);
    case Compression::none: break;
  }
  return packed;
}

}  // namespace tracuu::document
