#include "extract/name_match.h"

#include <algorithm>
#include <utility>

namespace tracuu::extract {

namespace {

// Shorter names differ by a letter too easily.
constexpr std::size_t kLongName = 9, kLongWord = 6;

bool differ_by_one_letter(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t begin = 0;
  while (begin < a.size() && a[begin] == b[begin]) ++begin;
  std::size_t end = 0;
  while (end < a.size() - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
  return a.size() - begin - end <= 1 && b.size() - begin - end <= 1;
}

bool is_one_letter(const Reading& reading, Span name) { return reading.words[name.first].range.size() == 1; }

// Cô-bi-a-cốp.
bool is_transliterated(const Reading& reading, Span name) {
  for (std::uint32_t i = name.first + 1; i < name.last; ++i) {
    if (reading.gap(i) == kHyphen) return true;
  }
  return false;
}

// Typed without marks, or written out from another language, where marks vary: else another mark is another name.
bool may_lack_marks(const Reading& reading, Span name) {
  const auto is_foreign = [&](const Word& word) { return !word.is_syllable; };
  const auto* words = reading.words.data();
  if (is_transliterated(reading, name) || std::any_of(words + name.first, words + name.last, is_foreign)) return true;
  const std::string_view text = reading.slice(name);
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

Span last_word(Span name) { return {name.last - 1, name.last}; }

bool end_alike(const Reading& reading, Span a, Span b) {
  const std::string_view left = reading.slice(last_word(a)), right = reading.slice(last_word(b));
  const bool is_foreign = !reading.words[a.last - 1].is_syllable && left.size() + 1 >= kLongWord;
  return is_foreign && differ_by_one_letter(left, right);
}

}  // namespace

NameMatch match_names(const Reading& reading, Span a, Span b) {
  if (a.size() == 1 || b.size() == 1) return NameMatch::none;
  if (folded_key_of(reading, a) == folded_key_of(reading, b)) {
    const bool same = key_of(reading, a) == key_of(reading, b);
    return same || may_lack_marks(reading, a) || may_lack_marks(reading, b) ? NameMatch::sure : NameMatch::none;
  }
  const std::string_view left = reading.slice(a), right = reading.slice(b);
  const bool begin_alike = left[0] == right[0];
  const bool is_abbreviated = is_one_letter(reading, a) != is_one_letter(reading, b);
  const bool is_foreign = !reading.words[a.last - 1].is_syllable;
  const bool same_last = reading.words[a.last - 1].key == reading.words[b.last - 1].key;
  if (same_last && is_abbreviated && begin_alike && is_foreign) return NameMatch::sure;
  const bool is_long = left.size() >= kLongName && !reading.words[a.first].is_syllable;
  if (is_long && differ_by_one_letter(left, right)) return NameMatch::sure;
  const bool is_other_script = is_transliterated(reading, a) != is_transliterated(reading, b);
  return end_alike(reading, a, b) || (begin_alike && is_other_script) ? NameMatch::likely : NameMatch::none;
}

bool is_short_for(const Reading& reading, Span part, Span whole) {
  if (part.size() >= whole.size()) return false;
  if (part.size() > 1) {
    const KeyHash key = key_of(reading, part);
    const bool is_end = key == key_of(reading, {whole.last - part.size(), whole.last});
    const bool is_begin = key == key_of(reading, {whole.first, whole.first + part.size()});
    return is_end || (is_begin && !reading.words[whole.first].is_syllable);
  }
  const Word& word = reading.words[part.first];
  if (reading.words[whole.last - 1].key == word.key || reading.words[whole.first].key == word.key) return true;
  return !word.is_syllable && word.range.size() >= kLongWord &&
         differ_by_one_letter(reading.slice(part), reading.slice(last_word(whole)));
}

}  // namespace tracuu::extract
