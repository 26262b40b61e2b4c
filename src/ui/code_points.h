// The code points of text that has been found valid before (DisplayText, the table of texts): quicker than base/utf8.h,
// because every character in sight passes here in every frame.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tracuu::ui {

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 1;  // bytes
};

// Invalid text gives some code point or other, but is never read past its end. REQUIRES: offset < text.size().
inline CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[offset + i])); };
  const auto rest = [&](std::size_t i) { return byte(i) & 0x3Fu; };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::uint32_t size = lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4);
  if (offset + size > text.size()) return {0xFFFD, 1};
  if (lead < 0xE0) return {((lead & 0x1Fu) << 6) | rest(1), 2};
  if (lead < 0xF0) return {((lead & 0x0Fu) << 12) | (rest(1) << 6) | rest(2), 3};
  return {((lead & 0x07u) << 18) | (rest(1) << 12) | (rest(2) << 6) | rest(3), 4};
}

}  // namespace tracuu::ui
