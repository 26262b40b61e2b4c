#include <utility>

#include "extract/event_spans.h"
#include "extract/event_words.h"
#include "extract/function_words.h"
#include "extract/official_names.h"

namespace tracuu::extract {

using namespace event_words;

namespace {

constexpr std::uint32_t kMostWords = 40;

class MeetingName {
 public:
  MeetingName(const Reading& reading, const Bodies& bodies) : reading_(reading), bodies_(bodies) {}

  Span of(const Piece& head) const {
    Span name = head.words;
    bool is_topic = false;
    while (name.size() < kMostWords) {
      const std::uint32_t more = meeting_step(name, is_topic);
      if (more == name.last) break;
      name.last = more;
    }
    trim_name(reading_, name);
    return name;
  }

 private:
  std::uint32_t meeting_step(Span name, bool& is_topic) const {
    const std::uint32_t next = name.last;
    if (!reading_.has(next)) return next;
    const std::uint16_t gap = reading_.gap(next);
    const bool is_hyphen = (gap & ~kSpace) == kHyphen;
    if (is_topic && gap == (kComma | kSpace) && reading_.is_kind(next, PhraseClass::field))
      return reading_.piece_at(next)->words.last;
    if (gap != kSpace && !is_hyphen) return next;
    if (const FoundBody* body = bodies_.at(next)) return body->words.last;
    if (const auto country = country_at(reading_, next)) return country->words.last;
    const Word& word = reading_.words[next];
    const PhraseClass kind = reading_.kind_at(next);
    if (word.shape == Shape::number) return next + 1;
    if (word.key == kTimes) return ordinal_end(next);
    if (word.key == kSession && reading_.has(next + 1) && reading_.words[next + 1].shape == Shape::number)
      return next + 2;
    if (word.key == kAbout) {
      is_topic = true;
      return reading_.is_joined(next + 1) &&
                     (reading_.is_capital(next + 1) || reading_.is_kind(next + 1, PhraseClass::field))
                 ? next + 1
                 : next;
    }
    if (word.key == kAnd)
      return reading_.is_kind(next + 1, PhraseClass::field) && reading_.is_capital(next + 1) ? next + 1 : next;
    if (word.key == kAt) return country_at(reading_, next + 1) && is_occasion(name) ? next + 1 : next;
    if (reading_.is_kind(next, PhraseClass::field))
      return may_be_field(next) ? reading_.piece_at(next)->words.last : next;
    if (kind == PhraseClass::role || kind == PhraseClass::rank)
      return is_role_in_name(next) ? reading_.piece_at(next)->words.last : next;
    if (kind == PhraseClass::stop || kind == PhraseClass::honorific || kind == PhraseClass::agreement) return next;
    if (is_qualifier(next)) return next + 2;
    return word.is_capital() ? end_of_word(next) : next;
  }
  // "APEC 2017 tổ chức": behind a number, small letters are a verb.
  bool may_be_field(std::uint32_t i) const {
    return reading_.is_capital(i) || reading_.words[i - 1].shape != Shape::number;
  }
  // "Ngoại vụ": a capital syllable and the small one that goes on with it.
  std::uint32_t end_of_word(std::uint32_t i) const {
    const std::uint32_t last = reading_.piece_at(i) != nullptr ? reading_.piece_at(i)->words.last : i + 1;
    const bool goes_on = last == i + 1 && reading_.words[i].is_syllable && reading_.is_joined(last) &&
                         !reading_.is_capital(last) && reading_.words[last].is_syllable &&
                         reading_.kind_at(last) == PhraseClass::none && !is_function_word(reading_.words[last].key);
    return goes_on ? last + 1 : last;
  }
  bool is_occasion(Span name) const { return reading_.kind_at(name.first) == PhraseClass::occasion; }
  // "Hội nghị Bộ trưởng Ngoại giao ASEAN", not "Hội nghị, Bộ trưởng Bùi Thanh Sơn".
  bool is_role_in_name(std::uint32_t i) const {
    const std::uint32_t next = reading_.piece_at(i)->words.last;
    const PhraseClass kind = reading_.kind_at(next);
    return reading_.is_joined(next) && (reading_.is_kind(next, PhraseClass::field) || bodies_.at(next) != nullptr ||
                                        kind == PhraseClass::agreement);
  }
  bool is_qualifier(std::uint32_t i) const {
    constexpr std::pair<KeyHash, KeyHash> kQualifiers[] = {
        {hash_of("mơ2"), hash_of("rông5")},    {hash_of("thương5"), hash_of("đinh2")},
        {hash_of("câp4"), hash_of("cao")},     {hash_of("đăc5"), hash_of("biêt5")},
        {hash_of("thương1"), hash_of("niên")}, {hash_of("liên"), hash_of("quan")}};
    for (const auto& [first, second] : kQualifiers) {
      if (reading_.is_word(i, first) && reading_.is_word(i + 1, second)) return true;
    }
    return false;
  }
  // "lần thứ 20", "lần thứ tư", "lần 2", "lần hai".
  std::uint32_t ordinal_end(std::uint32_t i) const {
    const std::uint32_t number = reading_.is_word(i + 1, kTh) ? i + 2 : i + 1;
    return reading_.is_joined(number) ? number + 1 : i;
  }

  const Reading& reading_;
  const Bodies& bodies_;
};

}  // namespace

Span meeting_name(const Reading& reading, const Bodies& bodies, const Piece& head) {
  // With a small letter it is a name only with its number: "kỳ họp lần thứ 16".
  const bool is_plain = !reading.is_capital(head.words.first) && head.words.size() == 2 &&
                        head.kind() == PhraseClass::conference && !reading.is_word(head.words.last, kTimes);
  return is_plain ? head.words : MeetingName(reading, bodies).of(head);
}

}  // namespace tracuu::extract
