#include "charset/encoder.h"

#include <optional>

#include "base/utf8.h"
#include "charset/byte_table.h"
#include "text/normalise.h"
#include "text/unicode.h"

namespace tracuu::charset {

namespace {

const ByteTable& table_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::windows1258: return k_windows_1258;
    case Encoding::tcvn3: return k_tcvn3;
    case Encoding::vni: return k_vni;
    case Encoding::viscii: return k_viscii;
    default: return k_windows_1252;
  }
}

std::u32string code_points(std::string_view text) { return utf8::decode_all(text); }

std::string utf8_of(std::u32string_view code_points) {
  std::string text;
  for (const char32_t code_point : code_points) utf8::append(text, code_point);
  return text;
}

bool is_tone(char32_t mark) {
  return mark == 0x300 || mark == 0x301 || mark == 0x303 || mark == 0x309 || mark == 0x323;
}

class Encoder {
 public:
  explicit Encoder(Encoding encoding) : encoding_(encoding), table_(table_of(encoding)) {}

  std::optional<std::string> bytes_of(char32_t code_point) const {
    if (encoding_ == Encoding::tcvn3) return abc_bytes_of(code_point);
    if (const auto byte = find(table_, {&code_point, 1}, false)) return std::string(1, *byte);
    if (encoding_ == Encoding::vni) {
      if (const auto pair = vni_bytes_of(code_point)) return pair;
      if (const auto byte = find(k_windows_1252, {&code_point, 1}, false)) return std::string(1, *byte);
    }
    return encoding_ == Encoding::windows1258 ? letter_and_tone(code_point) : std::nullopt;
  }

 private:
  // The byte of these code points; with `large` the one for capitals, where there are two.
  static std::optional<char> find(const ByteTable& table, std::u32string_view wanted, bool large) {
    std::optional<char> found;
    for (unsigned byte = 0; byte < 256; ++byte) {
      const ByteMeaning& meaning = table[byte];
      const bool same = meaning[0] == wanted[0] && meaning[1] == (wanted.size() > 1 ? wanted[1] : 0);
      if (!same || (byte == 0 && wanted[0] != 0)) continue;
      found = static_cast<char>(byte);
      if (large) break;
    }
    return found;
  }

  // ABC's own part, and quotes and dashes of Windows.
  static std::optional<std::string> abc_bytes_of(char32_t code_point) {
    if (code_point < 0x80) return std::string(1, static_cast<char>(code_point));
    for (unsigned byte = 0xA1; byte < 256; ++byte) {
      const bool is_vn3 = byte < 0xAF || (byte > 0xB4 && k_tcvn3[byte][0] != 0 && !text::is_upper(k_tcvn3[byte][0]));
      if (is_vn3 && k_tcvn3[byte][0] == code_point) return std::string(1, static_cast<char>(byte));
    }
    const auto byte = find(k_windows_1252, {&code_point, 1}, false);
    const bool is_punctuation = code_point >= 0x2013 && code_point <= 0x2026;
    return byte && is_punctuation ? std::optional(std::string(1, *byte)) : std::nullopt;
  }

  std::optional<std::string> letter_and_tone(char32_t code_point) const {
    std::u32string parts = code_points(text::to_nfd(utf8_of({&code_point, 1})));
    for (std::size_t i = 1; i < parts.size(); ++i) {
      if (!is_tone(parts[i])) continue;
      const char32_t tone = parts[i];
      parts.erase(i, 1);
      const std::u32string letter = code_points(text::to_nfc(utf8_of(parts)));
      const auto first = find(table_, letter, false);
      const auto second = find(table_, {&tone, 1}, false);
      if (letter.size() == 1 && first && second) return std::string{*first, *second};
    }
    return std::nullopt;
  }

  std::optional<std::string> vni_bytes_of(char32_t code_point) const {
    std::u32string parts = code_points(text::to_nfd(utf8_of({&code_point, 1})));
    std::u32string letter(1, parts[0]);
    std::u32string tones;
    std::u32string marks;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      if (parts[i] == 0x31B) letter += parts[i];  // the horn
      else (is_tone(parts[i]) ? tones : marks) += parts[i];
    }
    const bool large = text::is_upper(code_point);
    const std::u32string base = code_points(text::to_nfc(utf8_of(letter)));
    const auto first = find(table_, base, false);
    const std::u32string all = marks + tones;
    const auto second = all.empty() ? std::nullopt : find(table_, all, large);
    return base.size() == 1 && first && second ? std::optional(std::string{*first, *second}) : std::nullopt;
  }

  Encoding encoding_;
  const ByteTable& table_;
};

char32_t small(char32_t code_point) {
  const text::Decomposition parts = text::decompose(code_point);
  std::u32string lower(parts.code_points.data(), parts.size);
  const std::u32string composed = code_points(text::to_nfc(utf8_of(lower)));
  return composed.size() == 1 ? composed[0] : code_point;
}

void encode_utf16(Encoded& encoded, std::string_view text, bool is_little) {
  for (const char32_t code_point : code_points(text)) {
    const char16_t unit = static_cast<char16_t>(code_point > 0xFFFF ? u'?' : code_point);
    const char bytes[] = {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
    encoded.bytes += is_little ? bytes[0] : bytes[1];
    encoded.bytes += is_little ? bytes[1] : bytes[0];
    utf8::append(encoded.meant, unit);
  }
}

}  // namespace

Encoded encode(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::utf8) return {std::string(text), std::string(text)};
  Encoded encoded;
  if (encoding == Encoding::utf16le || encoding == Encoding::utf16be) {
    encode_utf16(encoded, text, encoding == Encoding::utf16le);
    return encoded;
  }
  const Encoder encoder(encoding);
  for (char32_t code_point : code_points(text)) {
    std::optional<std::string> bytes = encoder.bytes_of(code_point);
    if (!bytes) {
      code_point = encoding == Encoding::tcvn3 ? small(code_point) : code_point;
      bytes = encoder.bytes_of(code_point);
    }
    encoded.bytes += bytes.value_or("?");
    utf8::append(encoded.meant, bytes ? code_point : U'?');
  }
  return encoded;
}

}  // namespace tracuu::charset
