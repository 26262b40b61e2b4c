#include "extract/event_spans.h"
#include "extract/event_words.h"
#include "extract/official_names.h"

namespace tracuu::extract {

using namespace event_words;

namespace {

constexpr std::uint32_t kMostWords = 30;

bool goes_on(const Reading& reading, std::uint32_t next) {
  constexpr KeyHash kOver[] = {kIn, hash_of("cung2"), hash_of("vơi4"), hash_of("cung1"), hash_of("tai5")};
  if (!reading.has(next)) return false;
  const std::uint16_t gap = reading.gap(next);
  if (gap != kSpace && (gap & ~kSpace) != kHyphen) return false;
  const Word& word = reading.words[next];
  if (reading.kind_at(next) == PhraseClass::stop) return false;
  if (word.key == kAnd) return country_at(reading, next + 1).has_value();
  if (reading.kind_at(next) == PhraseClass::role || reading.kind_at(next) == PhraseClass::visit) return false;
  return !is_one_of(word.key, kSentenceGoesOn) && !is_one_of(word.key, kOver);
}

}  // namespace

Span anniversary_name(const Reading& reading, const Piece& head) {
  const std::uint32_t at = head.words.last;
  const bool has_years = reading.has(at) && reading.words[at].shape == Shape::number && reading.is_word(at + 1, kYear);
  if (!has_years && !reading.is_capital(head.words.first)) return head.words;
  Span name{head.words.first, has_years ? at + 2 : at};
  while (name.size() < kMostWords && goes_on(reading, name.last)) ++name.last;
  trim_name(reading, name);
  return name.last > at ? name : head.words;
}

}  // namespace tracuu::extract
