// A stream line by line, with a bound on how much of it is held.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/byte_stream.h"

namespace tracuu::document {

inline constexpr std::size_t kMaxLine = std::size_t{16} * 1024 * 1024;

struct Line {
  std::string_view text;     // without its end (LF or CRLF); valid until the next call; empty where too long
  std::uint64_t number = 0;  // from 1
  bool is_too_long = false;  // over kMaxLine bytes: it has been passed over
};

class LineReader {
 public:
  explicit LineReader(ByteStream& stream) : stream_(stream) {}

  // The next line, nothing after the last. A byte order mark before the first is not part of it.
  Result<std::optional<Line>> next();

 private:
  Result<void> fill();

  ByteStream& stream_;
  std::string buffer_;
  std::size_t at_ = 0;  // where the next line begins in the buffer
  std::uint64_t number_ = 0;
  bool is_at_end_ = false;  // the stream has no more
};

}  // namespace tracuu::document
