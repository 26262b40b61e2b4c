#include "text/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <iterator>

namespace tracuu::text {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr bool operator<(const Range& range, char32_t code_point) { return range.last < code_point; }

// Blocks of Unicode 15.
constexpr Range kUnsegmented[] = {
    {0x0E00, 0x0EFF},    // Thai, Lao
    {0x1000, 0x109F},    // Myanmar
    {0x1100, 0x11FF},    // Hangul jamo
    {0x1780, 0x17FF},    // Khmer
    {0x1950, 0x19FF},    // Tai Le, New Tai Lue, Khmer symbols
    {0x1A20, 0x1AAF},    // Tai Tham
    {0x2E80, 0x2FDF},    // radicals
    {0x3005, 0x3007},    // 々〆〇
    {0x3021, 0x303C},    // Hangzhou numerals, kana repeat marks
    {0x3040, 0x31FF},    // kana, bopomofo, compatibility jamo
    {0x3400, 0x4DBF},    // Han, extension A
    {0x4E00, 0xA4CF},    // Han, Yi
    {0xA960, 0xA97F},    // Hangul jamo, extended A
    {0xA9E0, 0xA9FF},    // Myanmar, extended B
    {0xAA60, 0xAADF},    // Myanmar, extended A; Tai Viet
    {0xAC00, 0xD7FF},    // Hangul
    {0xF900, 0xFAFF},    // Han, compatibility
    {0xFF66, 0xFFDC},    // half-width kana and Hangul
    {0x1AFF0, 0x1B16F},  // kana, supplements
    {0x20000, 0x3FFFF},  // Han, all later extensions
};

// Variation selectors and the grapheme joiner count as marks in Unicode, but change nothing that one could search for.
constexpr bool is_invisible_mark(char32_t c) {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F) || c == 0x034F;
}

// Apostrophes that Unicode counts among the letters: they divide words as U+0027 and U+2019 do.
constexpr bool is_apostrophe_letter(char32_t c) { return c >= 0x02B9 && c <= 0x02BF; }

void append_decomposed(Decomposition& out, char32_t code_point, unsigned options) {
  std::array<utf8proc_int32_t, 20> parts = {};
  const auto room = static_cast<utf8proc_ssize_t>(out.code_points.size() - out.size);
  int last_boundclass = 0;
  const utf8proc_ssize_t count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code_point), parts.data(), room,
                                                         static_cast<utf8proc_option_t>(options), &last_boundclass);
  if (count < 0 || count > room) return;
  for (utf8proc_ssize_t i = 0; i < count; ++i) {
    out.code_points[out.size++] = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]);
  }
}

// The Greek iota below would become a letter, and marks after it would sit on another letter than in NFD.
unsigned case_folding_of(char32_t code_point) { return code_point == 0x0345 ? 0u : unsigned{UTF8PROC_CASEFOLD}; }

}  // namespace

CharClass char_class(char32_t code_point) {
  if (is_invisible_mark(code_point)) return CharClass::ignored;
  if (is_apostrophe_letter(code_point)) return CharClass::separator;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return CharClass::letter;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return CharClass::mark;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return CharClass::number;
    case UTF8PROC_CATEGORY_CF: return CharClass::ignored;
    default: return CharClass::separator;
  }
}

bool is_lower(char32_t code_point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code_point)) == UTF8PROC_CATEGORY_LL;
}

char32_t to_upper(char32_t code_point) {
  return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(code_point)));
}

bool is_upper(char32_t code_point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code_point)) == UTF8PROC_CATEGORY_LU;
}

Decomposition decompose(char32_t code_point) {
  Decomposition whole;
  append_decomposed(whole, code_point, UTF8PROC_DECOMPOSE);
  Decomposition lower;
  for (std::size_t i = 0; i < whole.size; ++i) {
    append_decomposed(lower, whole.code_points[i],
                      UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | case_folding_of(whole.code_points[i]));
  }
  return lower;
}

bool is_unsegmented_script(char32_t code_point) {
  const auto* range = std::lower_bound(std::begin(kUnsegmented), std::end(kUnsegmented), code_point);
  return range != std::end(kUnsegmented) && range->first <= code_point;
}

bool is_grapheme_break(char32_t before, char32_t after, std::int32_t& state) {
  return utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before), static_cast<utf8proc_int32_t>(after),
                                          &state);
}

}  // namespace tracuu::text
