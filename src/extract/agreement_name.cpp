#include "extract/event_spans.h"
#include "extract/event_words.h"
#include "extract/official_names.h"

namespace tracuu::extract {

using namespace event_words;

namespace {

constexpr std::uint32_t kMostWords = 60;

class AgreementName {
 public:
  AgreementName(const Reading& reading, const Bodies& bodies) : reading_(reading), bodies_(bodies) {}

  Span of(const Piece& head) const {
    Span name = head.words;
    State state;
    while (name.size() < kMostWords && goes_on(name, state)) name.last = end_of(name.last);
    trim_name(reading_, name);
    return name;
  }

 private:
  struct State {
    bool has_between = false;  // "giữa … và …"
    std::uint32_t topic = 0;   // the word "về"
    bool has_bracket = false;
    bool has_period = false;  // a year: nothing but names behind it
  };

  // A body's name or a phrase is taken whole.
  std::uint32_t end_of(std::uint32_t i) const {
    if (const FoundBody* body = bodies_.at(i)) return body->words.last;
    const Piece* piece = reading_.piece_at(i);
    return piece == nullptr ? i + 1 : piece->words.last;
  }

  bool goes_on(Span name, State& state) const {
    const std::uint32_t next = name.last;
    if (!reading_.has(next)) return false;
    const std::uint16_t gap = reading_.gap(next);
    const Word& word = reading_.words[next];
    if ((gap & (kStop | kSemicolon | kColon | kLine | kQuote | kOther | kSlash)) != 0) return false;
    if (word.key == kBetween) state.has_between = true;
    if (word.key == kAbout) state.topic = next;
    if ((gap & kOpen) != 0) return word.shape == Shape::upper && (reading_.gap(next + 1) & kClose) != 0;
    if ((gap & kClose) != 0) {
      state.has_bracket = true;
      return word.is_capital() || word.shape == Shape::number || word.key == kYear || word.key == kBetween;
    }
    if ((gap & kComma) != 0 && word.key == kFight && reading_.is_word(next - 1, kPrevent)) return true;
    if ((gap & kComma) != 0) return (state.topic != 0 || state.has_between) && is_list_item(next);
    if (is_one_of(word.key, kSentenceGoesOn)) return false;
    if (word.key == kIn) return reading_.is_word(next + 1, kField);
    if (word.key == kOn) return reading_.is_word(next + 1, kSea);
    if (word.key == kBecause) return reading_.is_word(next - 1, kFree);
    if (word.key == kWith) return country_at(reading_, next + 1) || bodies_.at(next + 1) != nullptr;
    if (state.has_period && !word.is_capital() && word.shape != Shape::number) return false;
    if (word.shape == Shape::number && word.range.size() == 4) state.has_period = true;
    if (word.key == kAt) return reading_.is_capital(next + 1);
    if (is_behind_names(next) && !may_follow_names(word)) return false;
    if (word.key == kAnd) return reading_.has(next + 2) && joins(name, next + 1, state);
    switch (reading_.kind_at(next)) {
      case PhraseClass::stop: return false;
      case PhraseClass::agreement:
      case PhraseClass::role:
      case PhraseClass::visit: return next == name.first || !reading_.is_capital(next) || false;
      case PhraseClass::group: return state.has_between || reading_.is_word(next - 1, kOf);
      default: return true;
    }
  }
  // "thú y và an toàn thực phẩm", "Bộ Y tế Lào và Bộ Y tế Việt Nam", "hộ chiếu ngoại giao và hộ chiếu công vụ".
  bool joins(Span name, std::uint32_t next, const State& state) const {
    if (!reading_.is_joined(next)) return false;
    switch (reading_.kind_at(next)) {
      case PhraseClass::agreement:
      case PhraseClass::conference:
      case PhraseClass::role:
      case PhraseClass::group: return false;
      default: break;
    }
    if (reading_.is_kind(next, PhraseClass::field)) return true;
    if (state.has_between && (bodies_.at(next) != nullptr || country_at(reading_, next))) return true;
    const bool are_verbs = state.topic != 0 && next - state.topic <= 4;  // "về đàm phán và ký kết"
    return are_verbs || says_again(name, next);
  }
  // Behind the parties' names an agreement's name is over, but for these.
  bool is_behind_names(std::uint32_t next) const {
    const Piece& before = reading_.pieces[reading_.piece_of[next - 1]];
    return before.kind() == PhraseClass::country || bodies_.covers(next - 1);
  }
  bool may_follow_names(const Word& word) const {
    constexpr KeyHash kMay[] = {kAnd, kAbout, kYear, kPeriod, kBetween, kTimes, kIn, hash_of("trên"), kOf};
    return word.is_capital() || word.shape == Shape::number || is_one_of(word.key, kMay);
  }
  // "hộ chiếu ngoại giao và hộ chiếu công vụ".
  bool says_again(Span name, std::uint32_t next) const {
    for (std::uint32_t i = name.first; i + 1 < name.last; ++i) {
      if (reading_.words[i].key == reading_.words[next].key && reading_.is_word(i + 1, reading_.words[next + 1].key))
        return true;
    }
    return false;
  }
  bool is_list_item(std::uint32_t i) const {
    return reading_.is_kind(i, PhraseClass::field) || bodies_.at(i) != nullptr;
  }

  const Reading& reading_;
  const Bodies& bodies_;
};

}  // namespace

Span agreement_name(const Reading& reading, const Bodies& bodies, const Piece& head) {
  return AgreementName(reading, bodies).of(head);
}

}  // namespace tracuu::extract
