#include "charset/decoder.h"

#include <utility>

#include "base/utf8.h"
#include "charset/byte_table.h"
#include "charset/likelihood.h"
#include "charset/utf16.h"
#include "text/normalise.h"

namespace tracuu::charset {

namespace {

constexpr unsigned char byte_of(char c) { return static_cast<unsigned char>(c); }

const ByteTable& table_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::windows1258: return k_windows_1258;
    case Encoding::tcvn3: return k_tcvn3;
    case Encoding::vni: return k_vni;
    case Encoding::viscii: return k_viscii;
    default: return k_windows_1252;
  }
}

// Word processors put Windows's quotes and dashes into texts whose fonts have other letters there.
constexpr bool is_windows_punctuation(unsigned char byte) { return byte == 0x85 || (byte >= 0x91 && byte <= 0x97); }

char base_letter(std::string_view bytes, std::size_t at) {
  return at == 0 ? '\0' : static_cast<char>(byte_of(bytes[at - 1]) | 0x20u);
}

// Decodes an 8-bit encoding byte by byte; what stands before and after a byte can matter.
class ByteDecoder {
 public:
  ByteDecoder(std::string_view bytes, Encoding encoding)
      : bytes_(bytes), encoding_(encoding), table_(table_of(encoding)) {}

  Decoded decode() {
    decoded_.text.reserve(bytes_.size() + bytes_.size() / 2);
    for (std::size_t at = 0; at < bytes_.size(); ++at) add(at);
    if (has_marks_) decoded_.text = text::to_nfc(decoded_.text);
    return std::move(decoded_);
  }

 private:
  void add(std::size_t at) {
    const ByteMeaning meaning = meaning_of(at);
    if (meaning[0] == 0 && bytes_[at] != '\0') {
      if (!decoded_.repaired) decoded_.first_invalid = at;
      decoded_.repaired = true;
      utf8::append(decoded_.text, utf8::kReplacement);
      return;
    }
    for (std::size_t i = 0; i == 0 || (i < meaning.size() && meaning[i] != 0); ++i) {
      has_marks_ = has_marks_ || is_mark(meaning[i]);
      utf8::append(decoded_.text, meaning[i]);
    }
  }

  static bool is_mark(char16_t code_point) { return code_point >= 0x300 && code_point < 0x340; }

  ByteMeaning meaning_of(std::size_t at) const {
    const unsigned char byte = byte_of(bytes_[at]);
    const ByteMeaning own = table_[byte];
    if (encoding_ == Encoding::vni && byte >= 0x80) {
      if (own[0] != 0 && (!is_mark(own[0]) || can_carry(own, at))) return own;
      return k_windows_1252[byte];
    }
    if (encoding_ == Encoding::tcvn3 && is_windows_punctuation(byte) && !begins_syllable(own[0], at)) {
      return k_windows_1252[byte];
    }
    return own;
  }

  // Whether the letter before a VNI mark is one that has it.
  bool can_carry(const ByteMeaning& marks, std::size_t at) const {
    const char letter = base_letter(bytes_, at);
    if (marks[0] == 0x306) return letter == 'a';
    if (marks[0] == 0x302) return letter == 'a' || letter == 'e' || letter == 'o';
    const bool is_horned = at > 0 && (byte_of(bytes_[at - 1]) | 0x20u) == 0xF4;    // ơ
    const bool is_horned_u = at > 0 && (byte_of(bytes_[at - 1]) | 0x20u) == 0xF6;  // ư
    return is_horned || is_horned_u || std::string_view("aeiouy").find(letter) != std::string_view::npos;
  }

  // "Óc" and "Ọi" are Vietnamese, “Việt” in quotes is as well: the byte is a letter where the word is a syllable with
  // it.
  bool begins_syllable(char16_t letter, std::size_t at) const {
    if (at + 1 == bytes_.size() || is_separator(byte_of(bytes_[at + 1]))) return false;
    if (at > 0 && is_small(byte_of(bytes_[at - 1]))) return false;  // the apostrophe of "can't"
    // “Anh”: a capital alone before small letters begins the word itself.
    const bool is_quote = is_capital(bytes_[at + 1]) && at + 2 < bytes_.size() && is_small(byte_of(bytes_[at + 2]));
    if (is_quote) return false;
    std::string word;
    utf8::append(word, letter);
    for (std::size_t i = at + 1; i < bytes_.size() && i < at + 8 && !is_separator(byte_of(bytes_[i])); ++i) {
      utf8::append(word, table_[byte_of(bytes_[i])][0]);
    }
    return is_syllable(word);
  }

  static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
  static bool is_small(unsigned char byte) { return (byte >= 'a' && byte <= 'z') || byte > 0xA7; }

  static bool is_separator(unsigned char byte) {
    const bool is_letter = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte > 0xA0;
    return !is_letter;
  }

  std::string_view bytes_;
  Encoding encoding_;
  const ByteTable& table_;
  Decoded decoded_;
  bool has_marks_ = false;
};

}  // namespace

Decoded decode_as(std::string_view bytes, Encoding encoding) {
  if (encoding == Encoding::utf16le) return decode_utf16(bytes, ByteOrder::little);
  if (encoding == Encoding::utf16be) return decode_utf16(bytes, ByteOrder::big);
  if (encoding == Encoding::utf8) {
    utf8::Repaired repaired = utf8::repair(bytes);
    return {std::move(repaired.text), repaired.replaced > 0, repaired.replaced > 0 ? repaired.first_invalid : 0};
  }
  return ByteDecoder(bytes, encoding).decode();
}

}  // namespace tracuu::charset
