// How the tables of utf8proc are packed: column after column and as differences, of which a download's compression
// makes half of what it makes of the tables as they are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace tracuu::text {

// Bytes written when compiling.
template <std::size_t capacity>
struct PackedWriter {
  std::array<std::uint8_t, capacity> bytes = {};
  std::size_t size = 0;

  constexpr void byte(std::uint32_t value) { bytes[size++] = static_cast<std::uint8_t>(value); }

  // Seven bits a byte, lowest first, the high bit set on all but the last.
  constexpr void number(std::uint32_t value) {
    for (; value >= 0x80; value >>= 7) byte(value | 0x80);
    byte(value);
  }

  // All low bytes, then all high ones.
  constexpr void halves(const auto& numbers) {
    for (const std::uint16_t number : numbers) byte(number);
    for (const std::uint16_t number : numbers) byte(number >> 8);
  }

  // Numbers that count up from 1 where they are new: 0 for the next new one, else the number and 1.
  constexpr void repeats(const auto& numbers) {
    std::uint32_t next = 1;
    for (const std::uint16_t value : numbers) {
      number(value == next ? 0 : value + 1u);
      if (value == next) ++next;
    }
  }
};

// The same read, once, from bytes that are whole.
class PackedReader {
 public:
  explicit PackedReader(const std::uint8_t* bytes) : at_(bytes) {}

  std::uint8_t byte() { return *at_++; }

  std::uint32_t number() {
    std::uint32_t value = 0;
    for (int shift = 0;; shift += 7) {
      const std::uint8_t low = byte();
      value |= (low & 0x7Fu) << shift;
      if (low < 0x80) return value;
    }
  }

  void halves(auto& numbers) {
    for (std::uint16_t& number : numbers) number = byte();
    for (std::uint16_t& number : numbers) number = static_cast<std::uint16_t>(number | byte() << 8);
  }

  void repeats(auto& numbers) {
    std::uint16_t next = 1;
    for (std::uint16_t& value : numbers) {
      const std::uint32_t code = number();
      value = code == 0 ? next++ : static_cast<std::uint16_t>(code - 1);
    }
  }

 private:
  const std::uint8_t* at_;
};

// A column of places in other tables, most of them none: 0 for none, else 1 more than the way from the last place,
// forth as an even number and back as an odd one.
inline constexpr std::uint16_t kNoPlace = UINT16_MAX;

class PlaceColumn {
 public:
  constexpr std::uint32_t pack(std::uint16_t place) {
    if (place == kNoPlace) return 0;
    const std::uint32_t code = place >= last_ ? (place - last_) * 2u : (last_ - place) * 2u - 1u;
    last_ = place;
    return code + 1;
  }

  constexpr std::uint16_t unpack(std::uint32_t code) {
    if (code == 0) return kNoPlace;
    --code;
    last_ = static_cast<std::uint16_t>(code % 2 == 0 ? last_ + code / 2 : last_ - (code + 1) / 2);
    return last_;
  }

 private:
  std::uint16_t last_ = 0;
};

}  // namespace tracuu::text
