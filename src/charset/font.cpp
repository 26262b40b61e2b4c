#include "charset/font.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "charset/byte_table.h"
#include "charset/decoder.h"
#include "charset/encoding.h"
#include "text/unicode.h"

namespace tracuu::charset {

namespace {

bool starts_with_ignoring_case(std::string_view text, std::string_view small) {
  if (text.size() < small.size()) return false;
  return std::equal(small.begin(), small.end(), text.begin(), [](char wanted, char c) {
    return wanted == (c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
  });
}

std::optional<Encoding> encoding_of(std::string_view font) {
  if (starts_with_ignoring_case(font, ".vn")) return Encoding::tcvn3;
  if (starts_with_ignoring_case(font, "vni-")) return Encoding::vni;
  return std::nullopt;
}

// Symbol fonts are at U+F000 and up in some files.
constexpr char32_t kSymbols = 0xF000;

std::optional<char> western_byte(char32_t code_point) {
  if (code_point > kSymbols + 0x1F && code_point <= kSymbols + 0xFF) code_point -= kSymbols;
  if (code_point < 0x100) return static_cast<char>(code_point);
  for (unsigned byte = 0x80; byte < 0xA0; ++byte) {
    if (k_windows_1252[byte][0] == code_point) return static_cast<char>(byte);
  }
  return std::nullopt;
}

std::optional<std::string> western_bytes(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::decode(text, at);
    at += step.size;
    const std::optional<char> byte = western_byte(step.code_point);
    if (!byte) return std::nullopt;
    bytes += *byte;
  }
  return bytes;
}

std::string in_capitals(std::string_view text) {
  std::string capitals;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::decode(text, at);
    at += step.size;
    utf8::append(capitals, text::to_upper(step.code_point));
  }
  return capitals;
}

}  // namespace

bool is_legacy_font(std::string_view font) { return encoding_of(font).has_value(); }

std::string read_in_font(std::string_view text, std::string_view font) {
  const std::optional<Encoding> encoding = encoding_of(font);
  const std::optional<std::string> bytes = encoding ? western_bytes(text) : std::nullopt;
  if (!bytes) return std::string(text);
  std::string meant = decode_as(*bytes, *encoding).text;
  const bool has_capitals_alone = encoding == Encoding::tcvn3 && font.back() == 'H';
  return has_capitals_alone ? in_capitals(meant) : meant;
}

}  // namespace tracuu::charset
