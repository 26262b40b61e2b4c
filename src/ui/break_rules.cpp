#include "ui/break_rules.h"

#include <string_view>

#include "ui/cluster_table.h"
#include "ui/code_points.h"

namespace tracuu::ui {

namespace {

constexpr char32_t kZeroWidthSpace = 0x200B;

// What does not begin a line, and what does not end one.
constexpr std::u32string_view kClosing =
    U",.:;!?)]}%"
    U"’”…、。，．：；？！）］｝〕〉》」』】〗〙〟々〻ーゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・％"
    U"។៕៖ៗฯๆະໆ";
constexpr std::u32string_view kOpening = U"([{‘“（［｛〔〈《「『【〖〘〝เแโใไເແໂໃໄ";

// Scripts and punctuation that are broken at spaces and hyphens alone: nearly all of every text.
bool is_spaced(char32_t c) { return c < 0x0E00 || (c >= 0x1E00 && c < 0x2E80 && c != kZeroWidthSpace); }

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_southeast_asian(char32_t c) {
  return (c >= 0x0E00 && c < 0x0F00) || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800);
}

// Han, kana and their punctuation; pictures.
bool is_ideographic(char32_t c) {
  return (c >= 0x2E80 && c < 0x3200) || (c >= 0x3400 && c < 0x4DC0) || (c >= 0x4E00 && c < 0xA000) ||
         (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFF61) || (c >= 0x1F000 && c < 0x40000);
}

// The first code point of what stands for a cluster.
char32_t first_of(char32_t c) {
  const std::string_view cluster = clusters().cluster(c);
  return cluster.empty() ? c : code_point_at(cluster, 0).value;
}

// A range of dates or a fraction stays in one piece.
bool may_break_after_sign(char32_t previous, char32_t before, char32_t after) {
  switch (before) {
    case U'-':
    case U'/':
    case U'\u2013': return previous != U' ' && after != U' ' && !(is_digit(previous) && is_digit(after));
    case U'\u2014':
    case U'\u2026': return after != U' ';
    default: return false;
  }
}

Break break_in_unspaced(char32_t before, char32_t after) {
  if (before == kZeroWidthSpace) return Break::good;
  const char32_t a = first_of(before), b = first_of(after);
  if (kClosing.find(b) != kClosing.npos || kOpening.find(a) != kOpening.npos) return Break::never;
  if (is_southeast_asian(a) && is_southeast_asian(b)) return Break::in_need;
  return is_ideographic(a) || is_ideographic(b) ? Break::good : Break::never;
}

}  // namespace

bool is_unspaced_script(char32_t c) { return is_southeast_asian(first_of(c)); }

Break break_between(char32_t previous, char32_t before, char32_t after) {
  if (before == U' ' || after == U' ') return Break::never;
  if (may_break_after_sign(previous, before, after)) return Break::good;
  if (is_spaced(before) && is_spaced(after)) return Break::never;
  return break_in_unspaced(before, after);
}

}  // namespace tracuu::ui
