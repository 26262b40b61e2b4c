#include "charset/utf16.h"

#include <algorithm>
#include <cstddef>

#include "base/utf8.h"

namespace tracuu::charset {

namespace {

constexpr std::size_t kSample = 65'536;  // bytes that say enough

char32_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::little ? char32_t{first} | char32_t{second} << 8 : char32_t{second} | char32_t{first} << 8;
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

void note_invalid(Decoded& decoded, std::size_t at) {
  if (!decoded.repaired) decoded.first_invalid = at;
  decoded.repaired = true;
  utf8::append(decoded.text, utf8::kReplacement);
}

bool is_latin_text(char32_t unit) {
  const bool is_white = unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
  if (unit < 0x20) return is_white;
  return unit < 0x250 || (unit >= 0x300 && unit < 0x330) || (unit >= 0x1E00 && unit < 0x1F00) ||
         (unit >= 0x2010 && unit < 0x2060);
}

bool reads_as(std::string_view bytes, ByteOrder order) {
  std::size_t latin = 0;
  const std::size_t units = bytes.size() / 2;
  for (std::size_t i = 0; i < units; ++i) latin += is_latin_text(unit_at(bytes, 2 * i, order)) ? 1 : 0;
  return latin * 20 >= units * 19;
}

}  // namespace

Decoded decode_utf16(std::string_view bytes, ByteOrder order) {
  Decoded decoded;
  decoded.text.reserve(bytes.size());
  std::size_t at = 0;
  while (at + 1 < bytes.size()) {
    const char32_t unit = unit_at(bytes, at, order);
    const char32_t next = at + 3 < bytes.size() ? unit_at(bytes, at + 2, order) : 0;
    if (is_high_surrogate(unit) && is_low_surrogate(next)) {
      utf8::append(decoded.text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
      at += 4;
      continue;
    }
    if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
      note_invalid(decoded, at);
    } else {
      utf8::append(decoded.text, unit);
    }
    at += 2;
  }
  if (at < bytes.size()) note_invalid(decoded, at);
  return decoded;
}

std::optional<ByteOrder> guess_utf16(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  // Every text has ASCII in it, half of which is zeros here; no text of bytes has a zero.
  if (sample.size() < 4 || sample.find('\0') == std::string_view::npos) return std::nullopt;
  if (reads_as(sample, ByteOrder::little)) return ByteOrder::little;
  if (reads_as(sample, ByteOrder::big)) return ByteOrder::big;
  return std::nullopt;
}

}  // namespace tracuu::charset
