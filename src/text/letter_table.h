// What the frequent characters mean to search, by table: ASCII, Latin-1, and every Vietnamese letter in precomposed
// form. Everything else is Kind::rare and goes the long way through the Unicode database (unicode.h).
#pragma once

#include <array>
#include <cstdint>

namespace tracuu::text {

enum class Kind : std::uint8_t { rare, separator, letter, digit };

struct Letter {
  Kind kind = Kind::rare;
  char folded = 0;               // lower case without any mark: 'd' for Đ; the digit itself for a digit
  std::uint8_t tone = 0;         // 0 ngang 1 huyền 2 hỏi 3 ngã 4 sắc 5 nặng
  std::uint8_t key_size = 0;     // bytes of key in use
  std::array<char, 2> key = {};  // lower case without the tone, in UTF-8: "đ", "ê", "a"
};

inline constexpr char32_t kLatinEnd = 0x250;          // U+0000 … U+024F
inline constexpr char32_t kAdditionalBegin = 0x1E00;  // Latin Extended Additional, U+1E00 … U+1EFF
inline constexpr char32_t kAdditionalEnd = 0x1F00;

extern const std::array<Letter, kLatinEnd + (kAdditionalEnd - kAdditionalBegin)> kLetterTable;

inline const Letter& latin_letter(char32_t code_point) { return kLetterTable[code_point]; }
inline const Letter& additional_letter(char32_t code_point) {
  return kLetterTable[kLatinEnd + (code_point - kAdditionalBegin)];
}

}  // namespace tracuu::text
