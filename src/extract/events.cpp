#include "extract/events.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "extract/event_names.h"
#include "extract/event_spans.h"
#include "extract/event_words.h"
#include "extract/name_list.h"

namespace tracuu::extract {

using namespace event_words;

namespace {

class EventFinder {
 public:
  EventFinder(const Bodies& bodies, Reading& reading, Extraction& extraction)
      : bodies_(bodies), reading_(reading), list_(reading, extraction.events) {}

  void find() {
    for (std::uint32_t i = 0; i < reading_.words.size();) {
      const Piece* piece = reading_.piece_at(i);
      i = piece == nullptr ? i + 1 : std::max(take(*piece), i + 1);
    }
    merge_shorter_names(reading_.mentions, list_.entities());
  }

 private:
  // Takes what begins with a phrase; returns the word behind it.
  std::uint32_t take(const Piece& piece) {
    switch (piece.kind()) {
      case PhraseClass::visit: return take_visit(piece);
      case PhraseClass::agreement: return take_agreement(piece);
      case PhraseClass::conference: return take_meeting(piece, EventKind::conference);
      case PhraseClass::occasion: return take_meeting(piece, EventKind::other);
      case PhraseClass::election: return take_meeting(piece, EventKind::election);
      case PhraseClass::anniversary: return finish(anniversary_name(reading_, piece), piece, EventKind::anniversary);
      default: return piece.words.first + 1;
    }
  }

  std::uint32_t take_visit(const Piece& piece) {
    const std::optional<FoundVisit> visit = visit_at(reading_, piece);
    return visit ? add_as(visit->identity, visit->name, EventKind::visit) : piece.words.last;
  }

  // Something in it is a name or a number of its own: not "hội nghị cấp cao khu vực".
  std::uint32_t take_meeting(const Piece& piece, EventKind kind) {
    const Span name = meeting_name(reading_, bodies_, piece);
    for (std::uint32_t i = piece.words.last; i < name.last; ++i) {
      if (reading_.is_capital(i) || reading_.words[i].key == kTimes) return finish(name, piece, kind);
    }
    return piece.words.last;
  }

  // In small letters only one, with its subject: "nghị định thư tài chính về giải ngân …", not "các hiệp định về …".
  bool is_specific(Span head, Span name) const {
    constexpr KeyHash kSeveral[] = {hash_of("cac4"), hash_of("nhưng3"), hash_of("nhiêu1"), hash_of("sô4"),
                                    hash_of("môi3")};
    constexpr std::uint32_t kLeastWords = 8, kSubject = 4;
    const bool are_several = head.first > 0 && is_one_of(reading_.words[head.first - 1].key, kSeveral);
    if (are_several || name.size() < kLeastWords) return false;
    for (std::uint32_t i = head.last; i < head.last + kSubject; ++i) {
      if (reading_.words[i].key == kAbout) return true;
    }
    return false;
  }

  // One known by a name of its own (CPTPP), or with a capital letter.
  std::uint32_t take_agreement(const Piece& piece) {
    if (piece.entry->detail == "whole") return add_as(hash_of(piece.entry->name), piece.words, EventKind::agreement);
    const Span name = agreement_name(reading_, bodies_, piece);
    if (!reading_.is_capital(piece.words.first) && !is_specific(piece.words, name)) return piece.words.last;
    return finish(name, piece, EventKind::agreement);
  }

  std::uint32_t add_as(KeyHash key, Span name, EventKind kind) {
    const std::uint32_t entity = list_.add_as(key, name);
    list_[entity].kind = kind;
    Mention mention;
    mention.kind = MentionKind::event;
    mention.entity = entity;
    mention.words = mention.name = name;
    mention.range = reading_.range_of(name);
    reading_.mentions.push_back(mention);
    return name.last;
  }

  // An abbreviation in brackets, and a year behind it.
  void take_brackets(Span& name) const {
    const std::uint32_t next = name.last;
    if (!reading_.has(next) || reading_.gap(next) != (kSpace | kOpen)) return;
    std::uint32_t last = next + 1;
    while (reading_.has(last) && last - next < 4 && (reading_.gap(last) & kClose) == 0) ++last;
    if ((reading_.gap(last) & kClose) == 0 && reading_.has(last)) return;
    const bool is_short =
        reading_.words[next].shape == Shape::upper || reading_.words[next].shape == Shape::number || last - next > 1;
    if (is_short) name.last = last;
  }
  std::string_view with_bracket(Span name) const {
    const std::uint32_t begin = reading_.words[name.first].range.begin;
    std::uint32_t end = reading_.words[name.last - 1].range.end;
    if (end < reading_.text.size() && reading_.text[end] == ')') ++end;
    return reading_.text.substr(begin, end - begin);
  }

  // An abbreviation in brackets says which it is; else its words, but for small ones that come and go.
  KeyHash identity_of(Span name) const {
    if (const Span short_name = abbreviation_in(name); short_name.size() != 0)
      return hash_of(reading_.slice(short_name));
    KeyHash hash = 1;
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      const KeyHash key = reading_.words[i].key;
      if (key != kAbout && key != kOf) hash = (hash ^ key) * 0x9E3779B97F4A7C15;
    }
    return hash;
  }
  // "(COC)"; that of a sort of agreement (FTA) names none.
  Span abbreviation_in(Span name) const {
    constexpr KeyHash kSort = hash_of("fta");
    for (std::uint32_t i = name.first + 1; i < name.last; ++i) {
      const bool is_bracketed = (reading_.gap(i) & kOpen) != 0 && (reading_.gap(i + 1) & kClose) != 0;
      if (is_bracketed && reading_.words[i].shape == Shape::upper && reading_.words[i].key != kSort) return {i, i + 1};
    }
    return {};
  }

  std::uint32_t finish(Span name, const Piece& head, EventKind kind) {
    if (name == head.words) return name.last;
    take_brackets(name);
    const std::string_view whole = with_bracket(name);
    const std::uint32_t last = add_as(identity_of(name), name, kind);
    const std::uint32_t entity = reading_.mentions.back().entity;
    if (whole.ends_with(')') && whole.starts_with(list_[entity].name)) {
      list_[entity].name = whole;  // with its closing bracket
    } else if (whole != list_[entity].name) {
      add_once(list_[entity].variants, whole);
    }
    if (const Span short_name = abbreviation_in(name); short_name.size() != 0) {
      add_once(list_[entity].variants, with_bracket({name.first, short_name.last}));
      add_once(list_[entity].variants, reading_.slice(short_name));
    }
    return last;
  }

  const Bodies& bodies_;
  Reading& reading_;
  NameList<Event> list_;
};

// A number in digits, or one to ten behind "thứ"; 0 of another word.
std::uint32_t ordinal_at(const Reading& reading, std::uint32_t word, bool is_spelt) {
  constexpr KeyHash kSpelt[] = {hash_of("nhât4"), hash_of("hai"),  hash_of("ba"),   hash_of("tư"),    hash_of("năm"),
                                hash_of("sau4"),  hash_of("bay2"), hash_of("tam4"), hash_of("chin4"), hash_of("mươi1")};
  constexpr std::size_t kMostDigits = 3;  // a year is no ordinal
  const std::string_view digits = reading.slice({word, word + 1});
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc() && end == digits.data() + digits.size()) return digits.size() <= kMostDigits ? value : 0;
  const auto* const found = std::ranges::find(kSpelt, reading.words[word].key);
  return is_spelt && found != std::end(kSpelt) ? static_cast<std::uint32_t>(found - std::begin(kSpelt)) + 1 : 0;
}

// "Kỳ họp lần thứ 20", "Hội nghị cấp cao ASEM-13", "… lần thứ tư".
std::uint32_t ordinal_of(const Reading& reading, Span name) {
  constexpr KeyHash kOrdinal = hash_of("thư4");
  for (std::uint32_t i = name.first + 1; i < name.last; ++i) {
    const bool is_behind_word = reading.is_word(i - 1, kOrdinal);
    const bool is_behind_letters = reading.gap(i) == kHyphen && reading.words[i - 1].shape == Shape::upper;
    if (!is_behind_word && !is_behind_letters) continue;
    if (const std::uint32_t ordinal = ordinal_at(reading, i, is_behind_word); ordinal != 0) return ordinal;
  }
  return 0;
}

}  // namespace

void find_events(const Bodies& bodies, Reading& reading, Extraction& extraction) {
  EventFinder(bodies, reading, extraction).find();
  for (const Mention& mention : reading.mentions) {
    if (mention.kind != MentionKind::event || mention.entity == kNobody) continue;
    Event& event = extraction.events[mention.entity];
    const bool may_be_numbered = event.kind == EventKind::meeting || event.kind == EventKind::conference;
    if (may_be_numbered && event.ordinal == 0) event.ordinal = ordinal_of(reading, mention.words);
  }
}

}  // namespace tracuu::extract
