#include "app/folding.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace tracuu::app {

namespace {

// The last letter of each run of letters with one base, in Latin-1, Latin Extended-A and B and Latin Extended
// Additional.
struct Run {
  char32_t first, last;
  char base;
};
constexpr Run kRuns[] = {{0x00C0, 0x00C5, 'a'}, {0x00C8, 0x00CB, 'e'}, {0x00CC, 0x00CF, 'i'}, {0x00D2, 0x00D6, 'o'},
                         {0x00D9, 0x00DC, 'u'}, {0x00DD, 0x00DD, 'y'}, {0x00E0, 0x00E5, 'a'}, {0x00E8, 0x00EB, 'e'},
                         {0x00EC, 0x00EF, 'i'}, {0x00F2, 0x00F6, 'o'}, {0x00F9, 0x00FC, 'u'}, {0x00FD, 0x00FD, 'y'},
                         {0x0102, 0x0103, 'a'}, {0x0110, 0x0111, 'd'}, {0x0128, 0x0129, 'i'}, {0x0168, 0x0169, 'u'},
                         {0x01A0, 0x01A1, 'o'}, {0x01AF, 0x01B0, 'u'}, {0x1EA0, 0x1EB7, 'a'}, {0x1EB8, 0x1EC7, 'e'},
                         {0x1EC8, 0x1ECB, 'i'}, {0x1ECC, 0x1EE3, 'o'}, {0x1EE4, 0x1EF1, 'u'}, {0x1EF2, 0x1EF9, 'y'}};

bool is_mark(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  for (const char32_t c : utf8::decode_all(text)) {
    const auto* run = std::ranges::find_if(kRuns, [c](const Run& each) { return c >= each.first && c <= each.last; });
    if (run != std::end(kRuns)) out += run->base;
    else if (c >= U'A' && c <= U'Z') out += static_cast<char>(c - U'A' + U'a');
    else if (!is_mark(c)) utf8::append(out, c);
  }
  return out;
}

bool holds_words(std::string_view text, std::string_view typed) {
  const std::string where = fold(text), words = fold(typed);
  std::string_view rest = words;
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    if (where.find(word) == std::string::npos) return false;
  }
  return true;
}

}  // namespace tracuu::app
