// UTF-8 as bytes: one code point at a time, whole strings checked or repaired, and byte offsets turned into code points
// and back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu::utf8 {

inline constexpr char32_t kReplacement = 0xFFFD;

// One code point and the bytes it takes. An invalid byte is kReplacement with valid = false and size 1.
struct Step {
  char32_t code_point = kReplacement;
  std::uint32_t size = 1;
  bool valid = false;
};

// The code point at `offset`, strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
// REQUIRES: offset < text.size().
Step decode(std::string_view text, std::size_t offset);

// The code points of a text; every invalid byte is one kReplacement.
std::u32string decode_all(std::string_view text);

// Appends the code point's 1 to 4 bytes; a surrogate or a value above U+10FFFF is appended as U+FFFD.
void append(std::string& out, char32_t code_point);

// Bytes that continue a code point: 10xxxxxx.
constexpr bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

// The byte offset of the first invalid byte, text.size() where there is none.
std::size_t find_invalid(std::string_view text);

// A copy in which every invalid sequence is one U+FFFD, as the Unicode standard recommends (maximal subparts).
struct Repaired {
  std::string text;
  std::uint32_t replaced = 0;     // how many U+FFFD were put in
  std::size_t first_invalid = 0;  // byte offset in the original of the first; its size where there is none
};
Repaired repair(std::string_view text);

// The number of code points. REQUIRES: valid UTF-8.
std::size_t count_code_points(std::string_view text);

// Each byte offset as the number of code points before it; in ascending order, in one pass over the text. An offset
// inside a code point counts that code point. REQUIRES: valid UTF-8, ascending offsets <= text.size().
std::vector<std::uint32_t> to_code_points(std::string_view text, std::span<const std::uint32_t> byte_offsets);

// The way back. An offset past the last code point is text.size(). REQUIRES: valid UTF-8, ascending offsets.
std::vector<std::uint32_t> to_bytes(std::string_view text, std::span<const std::uint32_t> code_point_offsets);

}  // namespace tracuu::utf8
