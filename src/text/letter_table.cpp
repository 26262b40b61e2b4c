#include "text/letter_table.h"

#include <cstddef>
#include <string_view>

namespace tracuu::text {

namespace {

using Table = std::array<Letter, kLatinEnd + (kAdditionalEnd - kAdditionalBegin)>;

struct Vowel {
  char folded;
  std::u32string_view lower;  // ngang huyền hỏi ngã sắc nặng
  std::u32string_view upper;
};

constexpr Vowel kVowels[] = {
    {'a', U"aàảãáạ", U"AÀẢÃÁẠ"}, {'a', U"ăằẳẵắặ", U"ĂẰẲẴẮẶ"}, {'a', U"âầẩẫấậ", U"ÂẦẨẪẤẬ"}, {'e', U"eèẻẽéẹ", U"EÈẺẼÉẸ"},
    {'e', U"êềểễếệ", U"ÊỀỂỄẾỆ"}, {'i', U"iìỉĩíị", U"IÌỈĨÍỊ"}, {'o', U"oòỏõóọ", U"OÒỎÕÓỌ"}, {'o', U"ôồổỗốộ", U"ÔỒỔỖỐỘ"},
    {'o', U"ơờởỡớợ", U"ƠỜỞỠỚỢ"}, {'u', U"uùủũúụ", U"UÙỦŨÚỤ"}, {'u', U"ưừửữứự", U"ƯỪỬỮỨỰ"}, {'y', U"yỳỷỹýỵ", U"YỲỶỸÝỴ"},
};

// Đ, and the two capitals that are typed for it by mistake, Ð (eth, U+00D0) and Ɖ (African d, U+0189), in both cases.
constexpr std::u32string_view kCrossedD = U"đĐðÐɖƉ";

// What separates words within Latin-1. The rest of it is letters with other marks, figures and the soft hyphen: rare.
constexpr std::u32string_view kLatin1Separators = U"\u00A0¡¢£¤¥¦§¨©«¬®¯°±´¶·¸»¿×÷";

constexpr Letter make_letter(char folded, char32_t letter, std::uint8_t tone) {
  Letter made{Kind::letter, folded, tone, 1, {}};
  if (letter < 0x80) {
    made.key[0] = static_cast<char>(letter);
    return made;
  }
  made.key_size = 2;
  made.key[0] = static_cast<char>(0xC0 | (letter >> 6));
  made.key[1] = static_cast<char>(0x80 | (letter & 0x3F));
  return made;
}

constexpr Letter& slot(Table& table, char32_t code_point) {
  return table[code_point < kLatinEnd ? code_point : kLatinEnd + (code_point - kAdditionalBegin)];
}

constexpr void fill_ascii(Table& table) {
  for (char32_t c = 0; c < 0x80; ++c) {
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'z' && c >= 'A') {
      table[c] = make_letter(lower, static_cast<char32_t>(lower), 0);
    } else if (c >= '0' && c <= '9') {
      table[c] = make_letter(static_cast<char>(c), c, 0);
      table[c].kind = Kind::digit;
    } else {
      table[c].kind = Kind::separator;
    }
  }
}

constexpr void fill_vowel(Table& table, const Vowel& vowel) {
  for (std::size_t tone = 0; tone < vowel.lower.size(); ++tone) {
    const Letter letter = make_letter(vowel.folded, vowel.lower[0], static_cast<std::uint8_t>(tone));
    slot(table, vowel.lower[tone]) = letter;
    slot(table, vowel.upper[tone]) = letter;
  }
}

constexpr Table make_table() {
  Table table{};
  fill_ascii(table);
  for (char32_t c = 0x80; c < 0xA0; ++c) table[c].kind = Kind::separator;
  for (const char32_t c : kLatin1Separators) table[c].kind = Kind::separator;
  for (const Vowel& vowel : kVowels) fill_vowel(table, vowel);
  for (const char32_t c : kCrossedD) {
    if (c < kLatinEnd) table[c] = make_letter('d', U'đ', 0);
  }
  return table;
}

}  // namespace

constinit const Table kLetterTable = make_table();

}  // namespace tracuu::text
