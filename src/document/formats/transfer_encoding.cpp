#include "document/formats/transfer_encoding.h"

#include <cstdint>
#include <optional>

namespace tracuu::document {

namespace {

std::optional<unsigned> base64_digit(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A');
  if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a' + 26);
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0' + 52);
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return std::nullopt;
}

std::optional<unsigned> hexadecimal_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  return std::nullopt;
}

// The byte of two digits at `at`.
std::optional<char> byte_at(std::string_view text, std::size_t at) {
  if (at + 2 > text.size()) return std::nullopt;
  const auto high = hexadecimal_digit(text[at]);
  const auto low = hexadecimal_digit(text[at + 1]);
  return high && low ? std::optional(static_cast<char>(*high * 16 + *low)) : std::nullopt;
}

// After a "=": the size of a line end that it takes away, white space before it included; 0 where there is none.
std::size_t soft_line_end(std::string_view text, std::size_t at) {
  const std::size_t end = text.find_first_not_of(" \t", at);
  if (end == std::string_view::npos) return text.size() - at;
  if (text[end] == '\n') return end + 1 - at;
  return text.substr(end, 2) == "\r\n" ? end + 2 - at : 0;
}

}  // namespace

std::string decode_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    const std::optional<unsigned> digit = base64_digit(c);
    if (!digit) continue;
    bits = bits << 6 | *digit;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> count & 0xFFu);
  }
  return bytes;
}

std::string decode_quoted_printable(std::string_view text, bool is_header) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '_' && is_header) {
      bytes += ' ';
    } else if (text[at] != '=') {
      bytes += text[at];
    } else if (const std::optional<char> byte = byte_at(text, at + 1)) {
      bytes += *byte;
      at += 2;
    } else if (const std::size_t end = soft_line_end(text, at + 1)) {
      at += end;
    } else {
      bytes += '=';
    }
  }
  return bytes;
}

std::string decode_percent(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::optional<char> byte = text[at] == '%' ? byte_at(text, at + 1) : std::nullopt;
    bytes += byte.value_or(text[at]);
    if (byte) at += 2;
  }
  return bytes;
}

}  // namespace tracuu::document
