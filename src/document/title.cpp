#include "document/title.h"

#include <algorithm>

#include "base/utf8.h"
#include "document/lines.h"
#include "text/sentence.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kMaxHeadline = 160;   // code points
constexpr std::size_t kMaxLookedAt = 2000;  // bytes of the first block

// Byte offset of the code point number `count`; the end where there are fewer.
std::size_t offset_of(std::string_view text, std::size_t count) {
  const std::uint32_t wanted = static_cast<std::uint32_t>(count);
  return utf8::to_bytes(text, {&wanted, 1}).front();
}

// The latest place not after `limit` where a word has ended; `limit` itself in a script without spaces.
std::size_t word_end_before(std::string_view text, std::size_t limit) {
  if (limit == text.size() || text[limit] == ' ') return limit;
  const std::size_t space = text.rfind(' ', limit);
  if (space != std::string_view::npos && space >= limit / 2) return space;
  // Never between a letter and the mark on it.
  while (limit > 0) {
    const char32_t c = utf8::decode(text, limit).code_point;
    if (c < 0x300 || c > 0x36F) break;
    do --limit;
    while (utf8::is_continuation(text[limit]));
  }
  return limit;
}

// The beginning of a block, cut where a code point begins.
std::string_view beginning(std::string_view block) {
  if (block.size() <= kMaxLookedAt) return block;
  std::size_t end = kMaxLookedAt;
  while (utf8::is_continuation(block[end])) --end;
  return block.substr(0, end);
}

// Tabs, runs of spaces and control characters as one space each.
std::string single_spaced(std::string_view words) {
  std::string spaced;
  for (const char c : words) {
    const bool is_gap = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    if (!is_gap) spaced += c;
    if (is_gap && !spaced.empty() && spaced.back() != ' ') spaced += ' ';
  }
  return spaced;
}

std::string_view without_trailing(std::string_view text, std::string_view characters) {
  const std::size_t last = text.find_last_not_of(characters);
  return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

std::string shorten(std::string_view given) {
  std::string words = single_spaced(given);
  const std::size_t limit = offset_of(words, kMaxTitle - 1);
  if (offset_of(words, kMaxTitle) == words.size()) return words;
  return std::string(without_trailing(std::string_view(words).substr(0, word_end_before(words, limit)), " ,;:-./(")) +
         "…";
}

std::string_view without_full_stop(std::string_view sentence) {
  if (sentence.ends_with("./.")) sentence.remove_suffix(3);
  if (sentence.ends_with('.') && !sentence.ends_with("..")) sentence.remove_suffix(1);
  return without_trailing(sentence, " \t");
}

}  // namespace

bool reads_like_headline(std::string_view line) {
  if (line.size() > 4 * kMaxHeadline || utf8::count_code_points(line) > kMaxHeadline) return false;
  return std::string_view(".,;:").find(line.back()) == std::string_view::npos;
}

std::string derive_title(std::string_view text, const std::vector<Block>& blocks) {
  if (blocks.empty()) return {};
  const std::string_view first = beginning(slice(text, blocks.front().range));
  if (blocks.front().kind == BlockKind::heading) return shorten(first);
  return shorten(without_full_stop(slice(first, text::first_sentence(first))));
}

}  // namespace tracuu::document
