#include "text/sentence.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "base/utf8.h"
#include "text/unicode.h"

namespace tracuu::text {

namespace {

// Written with a point and followed by a name, so that the capital after it begins no sentence.
constexpr std::string_view kAbbreviations[] = {
    "TP",   "Tp",  "TX", "Tx",  "TT",  "GS", "PGS",  "TS",   "Ts",  "ThS", "Ths", "TSKH", "BS",  "Bs",
    "KS",   "KTS", "CN", "LS",  "DS",  "ĐD", "NSND", "NSƯT", "NXB", "ĐT",  "Mr",  "Mrs",  "Ms",  "Dr",
    "Prof", "St",  "Mt", "Gen", "Col", "Lt", "Capt", "Sgt",  "Sen", "Rep", "Gov", "Amb",  "Hon", "Rev",
};

bool is_line_end(char c) { return c == '\n' || c == '\r'; }
bool is_space(char c) { return c == ' ' || c == '\t' || is_line_end(c); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

char32_t code_point_at(std::string_view text, std::size_t at) { return utf8::decode(text, at).code_point; }

bool is_point(char32_t c) { return c == U'.' || c == U'…'; }
// Ends a sentence whatever surrounds it; Chinese and Japanese put no space after it.
bool is_full_width_stop(char32_t c) { return c == U'。' || c == U'！' || c == U'？'; }
bool is_stop(char32_t c) { return is_point(c) || c == U'!' || c == U'?' || is_full_width_stop(c); }
bool is_closer(char32_t c) { return std::u32string_view(U"\"')]}”’»」』】").find(c) != std::u32string_view::npos; }
bool is_opener(char32_t c) { return std::u32string_view(U"\"'([{“‘«").find(c) != std::u32string_view::npos; }

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

// The word that ends at `end`, without the brackets and quotes before it.
std::string_view word_before(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t start = end;
  while (start > begin && !is_space(text[start - 1])) --start;
  while (start < end && is_opener(code_point_at(text, start))) start += utf8::decode(text, start).size;
  return text.substr(start, end - start);
}

// "T", "Ư", and strings of them with points between: "T.Ư", "U.S", "PGS.TS".
bool is_initials(std::string_view word) {
  std::size_t run = 0;
  for (std::size_t at = 0; at < word.size();) {
    const utf8::Step step = utf8::decode(word, at);
    run = step.code_point == U'.' ? 0 : run + 1;
    if (run == 1 && !is_upper(step.code_point)) return false;
    at += step.size;
  }
  const bool has_points = word.find('.') != std::string_view::npos;
  return has_points ? run <= 4 : run == 1;
}

bool is_abbreviation(std::string_view word) {
  return std::find(std::begin(kAbbreviations), std::end(kAbbreviations), word) != std::end(kAbbreviations) ||
         is_initials(word);
}

// The "1" of "1. Mở đầu": a short number that the sentence begins with.
bool is_list_number(std::string_view word, std::string_view sentence) {
  return word.size() <= 3 && std::all_of(word.begin(), word.end(), is_digit) &&
         sentence.substr(0, word.size()) == word && word.data() == sentence.data();
}

// Stops, and the quotes and brackets that close after them.
std::size_t skip_stops(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const utf8::Step step = utf8::decode(text, at);
    if (!is_stop(step.code_point) && !is_closer(step.code_point)) break;
    at += step.size;
  }
  return at;
}

// Whether the sentence that begins at `begin` ends with the stops in [stop, after).
bool ends_at(std::string_view text, std::size_t begin, std::size_t stop, std::size_t after) {
  if (after == text.size() || is_full_width_stop(code_point_at(text, stop))) return true;
  if (!is_space(text[after])) return false;
  const std::size_t next = skip_spaces(text, after);
  if (next == text.size() || is_line_end(text[after])) return true;
  if (is_lower(code_point_at(text, next))) return false;
  if (text[stop] != '.' || after != stop + 1) return true;
  const std::string_view word = word_before(text, begin, stop);
  return !is_abbreviation(word) && !is_list_number(word, text.substr(begin));
}

// By the first byte of a character, whether it may be a stop or the end of a line: of most it says no at once.
constexpr std::array<bool, 256> ending_bytes() {
  std::array<bool, 256> bytes{};
  constexpr std::string_view kFirst = "\n\r.!?\xE2\xE3\xEF";  // the last three of … 。 ！ ？
  for (const char byte : kFirst) bytes[static_cast<unsigned char>(byte)] = true;
  return bytes;
}

std::size_t skip_letters(std::string_view text, std::size_t at) {
  static constexpr std::array<bool, 256> kEnding = ending_bytes();
  while (at < text.size() && !kEnding[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

std::size_t find_end(std::string_view text, std::size_t begin) {
  constexpr std::string_view kClosing = "./.";
  std::size_t at = skip_letters(text, begin);
  for (; at < text.size() && !is_line_end(text[at]); at = skip_letters(text, at)) {
    if (text.substr(at, kClosing.size()) == kClosing) return at + kClosing.size();
    const utf8::Step step = utf8::decode(text, at);
    if (!is_stop(step.code_point)) {
      at += step.size;
      continue;
    }
    const std::size_t after = skip_stops(text, at);
    if (ends_at(text, begin, at, after)) return after;
    at = after;
  }
  while (at > begin && is_space(text[at - 1])) --at;
  return at;
}

}  // namespace

ByteRange next_sentence(std::string_view text, std::size_t from) {
  const std::size_t begin = skip_spaces(text, from);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(find_end(text, begin))};
}

}  // namespace tracuu::text
