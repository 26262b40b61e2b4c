// Bytes from a file, from memory, or out of a compressed stream, piece by piece.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace tracuu::document {

class ByteStream {
 public:
  virtual ~ByteStream() = default;
  // Fills the front of `into` and says how far; 0 only at the end. REQUIRES: into is not empty.
  virtual Result<std::size_t> read(std::span<char> into) = 0;
  // How many bytes have been taken from the file itself, compressed as they may be. For showing progress.
  virtual std::uint64_t consumed() const = 0;
};

enum class Links : std::uint8_t { follow, refuse };

// An ordinary file, opened without waiting for a writer and checked after opening. `name` is what errors call it.
Result<std::unique_ptr<ByteStream>> open_file(const std::string& path, Links links, const std::string& name);

// Standard input.
std::unique_ptr<ByteStream> open_standard_input();

// A view of bytes that outlives the stream.
std::unique_ptr<ByteStream> open_memory(std::string_view bytes);

enum class Compression : std::uint8_t { none, gzip, zstd };

// The content of a compressed stream, several members or frames after one another included. Memory stays bounded: at
// most 128 MB for zstd's window. An end in the middle, a wrong check sum or an absurd ratio is
// error.file_compressed_damaged.
Result<std::unique_ptr<ByteStream>> decompress(std::unique_ptr<ByteStream> packed, Compression compression,
                                               const std::string& name);

// Everything up to `limit` bytes; error.file_too_large beyond.
Result<std::string> read_all(ByteStream& stream, std::size_t limit, const std::string& name);

}  // namespace tracuu::document
