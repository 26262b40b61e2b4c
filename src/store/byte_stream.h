// Little-endian numbers and strings in and out of byte arrays. The reader never goes out of bounds: past the
// end, or on a malformed number, it yields zeros and remembers that it failed, so that a caller checks once
// at the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace tracuu::store {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline std::string_view as_text(ByteView bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

inline ByteView as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

// REQUIRES: `index` numbers of 4 bytes fit before `bytes` ends.
inline std::uint32_t load_u32(ByteView bytes, std::size_t index) {
  const std::uint8_t* at = bytes.data() + index * 4;
  return static_cast<std::uint32_t>(at[0]) | static_cast<std::uint32_t>(at[1]) << 8 |
         static_cast<std::uint32_t>(at[2]) << 16 | static_cast<std::uint32_t>(at[3]) << 24;
}

inline void put_u32(Bytes& out, std::uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) out.push_back(static_cast<std::uint8_t>(value >> shift));
}

// Seven bits a byte, lowest first, the high bit set on all but the last: at most 10 bytes.
inline void put_varint(Bytes& out, std::uint64_t value) {
  while (value >= 0x80) {
    out.push_back(static_cast<std::uint8_t>(value | 0x80));
    value >>= 7;
  }
  out.push_back(static_cast<std::uint8_t>(value));
}

inline void put_bytes(Bytes& out, ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }

// Length as a varint, then the bytes.
inline void put_text(Bytes& out, std::string_view text) {
  put_varint(out, text.size());
  put_bytes(out, as_bytes(text));
}

class ByteReader {
 public:
  explicit ByteReader(ByteView bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool failed() const { return failed_; }
  bool at_end() const { return at_ == end_; }
  std::size_t remaining() const { return static_cast<std::size_t>(end_ - at_); }

  std::uint8_t byte() {
    if (at_ == end_) return fail();
    return *at_++;
  }

  std::uint64_t varint() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && at_ != end_; shift += 7) {
      const std::uint8_t low = *at_++;
      value |= static_cast<std::uint64_t>(low & 0x7Fu) << shift;
      if (low < 0x80) return value;
    }
    return fail();
  }

  // A varint that must fit 32 bits.
  std::uint32_t varint32() {
    if (at_ != end_ && *at_ < 0x80) return *at_++;
    const std::uint64_t value = varint();
    return value <= UINT32_MAX ? static_cast<std::uint32_t>(value) : fail();
  }

  std::uint32_t u32() {
    const ByteView four = bytes(4);
    return four.empty() ? 0 : load_u32(four, 0);
  }

  // A view of the next `size` bytes; empty, and failed, where there are fewer.
  ByteView bytes(std::uint64_t size) {
    if (size > remaining()) {
      fail();
      return {};
    }
    const ByteView view(at_, static_cast<std::size_t>(size));
    at_ += size;
    return view;
  }

  std::string_view text() { return as_text(bytes(varint())); }

 private:
  std::uint8_t fail() {
    failed_ = true;
    at_ = end_;
    return 0;
  }

  const std::uint8_t* at_;
  const std::uint8_t* end_;
  bool failed_ = false;
};

}  // namespace tracuu::store
