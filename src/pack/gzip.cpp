#include "pack/gzip.h"

#include <zlib.h>

#include <cstdlib>

namespace tracuu::pack {

namespace {

constexpr int kGzipWindow = 15 + 16;
constexpr int kUnknownSystem = 255;
// What deflate reaches at best; keeps a false size in a damaged manifest from asking for all memory.
constexpr std::size_t kGreatestRatio = 1032;

void take_input(z_stream& stream, ByteView bytes) {
  stream.next_in = const_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
}

void take_output(z_stream& stream, Bytes& out) {
  stream.next_out = out.data();
  stream.avail_out = static_cast<uInt>(out.size());
}

}  // namespace

Bytes gzip(ByteView raw) {
  z_stream stream{};
  // zlib fails here for want of memory alone, which operator new answers in the same way.
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK) {
    std::abort();
  }
  gz_header header{};
  header.os = kUnknownSystem;
  deflateSetHeader(&stream, &header);
  Bytes out(deflateBound(&stream, static_cast<uLong>(raw.size())));
  take_input(stream, raw);
  take_output(stream, out);
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::optional<Bytes> gunzip(ByteView stored, std::size_t raw_bytes) {
  if (raw_bytes / kGreatestRatio > stored.size()) return std::nullopt;
  z_stream stream{};
  if (inflateInit2(&stream, kGzipWindow) != Z_OK) std::abort();
  Bytes out(raw_bytes + 1);  // one more, so that a longer stream shows
  take_input(stream, stored);
  take_output(stream, out);
  const bool is_whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
  out.resize(stream.total_out);
  inflateEnd(&stream);
  if (!is_whole || out.size() > raw_bytes) return std::nullopt;
  return out;
}

}  // namespace tracuu::pack
