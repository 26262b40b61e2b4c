#include "extract/events.h"

#include <iterator>
#include <optional>
#include <span>

#include "extract/event_names.h"
#include "extract/function_words.h"
#include "extract/name_list.h"
#include "extract/official_names.h"

namespace tracuu::extract {

namespace {

constexpr KeyHash kAnd = hash_of("va1"), kAbout = hash_of("vê1"), kOf = hash_of("cua2"), kBetween = hash_of("giưa3"),
                  kYear = hash_of("năm"), kTimes = hash_of("lân1"), kTh = hash_of("thư4"), kIn = hash_of("trong"),
                  kField = hash_of("linh3"), kAt = hash_of("tai5"), kTo = hash_of("tơi4"), kPeriod = hash_of("giai"),
                  kSession = hash_of("khoa4"), kInvite = hash_of("mơi1"), kOn = hash_of("trên"),
                  kSea = hash_of("biên2"), kBecause = hash_of("do"), kFree = hash_of("tư5"), kWith = hash_of("vơi4"),
                  kPrevent = hash_of("phong1"), kFight = hash_of("chông4");

// With these an agreement's name is over and the sentence goes on.
constexpr KeyHash kSentenceGoesOn[] = {
    hash_of("đa3"),  hash_of("se3"),   hash_of("đang"), hash_of("la1"), hash_of("đươc5"),  hash_of("vưa1"),
    hash_of("đê2"),  hash_of("nhăm1"), hash_of("ma1"),  hash_of("như"), hash_of("vao1"),   hash_of("nhân"),
    hash_of("co4"),  hash_of("cung3"), hash_of("khi"),  hash_of("sau"), hash_of("trươc4"), hash_of("nay1"),
    hash_of("theo"), hash_of("đo4"),   hash_of("cân1"), hash_of("ma"),  hash_of("phai2"),  hash_of("nên"),
    hash_of("thi1"), hash_of("đat5")};

bool is_one_of(KeyHash key, std::span<const KeyHash> keys) { return std::ranges::find(keys, key) != keys.end(); }

class EventFinder {
 public:
  EventFinder(const Bodies& bodies, Reading& reading, Extraction& extraction)
      : bodies_(bodies), reading_(reading), list_(reading, extraction.events) {}

  void find() {
    for (std::uint32_t i = 0; i < reading_.words.size();) i = std::max(take(i), i + 1);
    merge_shorter_names(reading_.mentions, list_.entities());
  }

 private:
  std::uint32_t take(std::uint32_t i) {
    const Piece* piece = reading_.piece_at(i);
    if (piece == nullptr) return i + 1;
    switch (piece->kind()) {
      case PhraseClass::visit: return take_visit(*piece);
      case PhraseClass::agreement: return take_agreement(*piece);
      case PhraseClass::conference: return take_meeting(*piece, EventKind::conference);
      case PhraseClass::occasion: return take_meeting(*piece, EventKind::other);
      case PhraseClass::election: return take_meeting(*piece, EventKind::election);
      case PhraseClass::anniversary: return take_anniversary(*piece);
      default: return i + 1;
    }
  }

  std::uint32_t add(Span name, EventKind kind, std::string_view known = {}) {
    return add_as(known.empty() ? key_of(reading_, name) : hash_of(known), name, kind);
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

  bool is_in_clause(std::uint32_t i) const { return reading_.is_joined(i); }

  // "thăm hữu nghị chính thức Lào": the kind of visit is said, and where to.
  std::uint32_t take_visit(const Piece& head) {
    std::uint32_t at = head.words.last;
    bool is_official = false;
    while (is_in_clause(at) && reading_.kind_at(at) == PhraseClass::verb) {
      is_official = true;
      at = reading_.piece_at(at)->words.last;
    }
    const bool has_direction = is_in_clause(at) && (reading_.is_word(at, kTo) ||
                                                    reading_.is_word(at, hash_of("đên4")) || reading_.is_word(at, kAt));
    if (is_official && has_direction) ++at;
    const bool is_noun = head.words.size() > 1;
    if (!is_in_clause(at)) return head.words.last;
    const auto country = country_at(reading_, at);
    if (!country) return is_noun ? take_visit_of(head.words.first, at) : head.words.last;
    if (!is_official && !is_noun) return head.words.last;
    Span name{head.words.first, country->words.last};
    if (is_invitation(head.words.first)) return name.last;
    if (reading_.is_word(name.last, kYear) && reading_.has(name.last + 1) &&
        reading_.words[name.last + 1].shape == Shape::number) {
      name.last += 2;
      is_official = true;
    }
    if (!is_official) return name.last;
    constexpr KeyHash kVisit = hash_of("thăm");
    const std::uint32_t verb = reading_.is_word(name.first, kVisit) ? name.first : name.first + 1;
    return add_as(key_of(reading_, {verb, country->words.first}) ^ hash_of(country->entry->name), name,
                  EventKind::visit);
  }
  // "chuyến thăm của Chủ tịch nước Nguyễn Minh Triết tới Tây Ban Nha năm 2009".
  std::uint32_t take_visit_of(std::uint32_t first, std::uint32_t at) {
    if (!reading_.is_word(at, kOf)) return at;
    for (std::uint32_t i = at + 1; i < at + 14 && reading_.is_joined(i); ++i) {
      if (!reading_.is_word(i, kTo) && !reading_.is_word(i, hash_of("đên4"))) continue;
      const auto country = country_at(reading_, i + 1);
      if (!country) return at;
      const std::uint32_t year = country->words.last + 1;
      if (!reading_.is_word(year - 1, kYear) || !reading_.has(year) || reading_.words[year].shape != Shape::number)
        return at;
      return add({first, year + 1}, EventKind::visit);
    }
    return at;
  }
  // "mời … thăm chính thức": it has not come to that yet.
  bool is_invitation(std::uint32_t i) const {
    constexpr KeyHash kAccept = hash_of("lơi1");
    for (std::uint32_t back = 1; back <= 14 && back <= i; ++back) {
      const std::uint32_t k = i - back;
      if ((reading_.gap(k + 1) & (kStop | kSemicolon | kLine)) != 0) return false;
      if (reading_.is_word(k, kInvite)) return k == 0 || !reading_.is_word(k - 1, kAccept);
    }
    return false;
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

  std::uint32_t take_agreement(const Piece& head) {
    if (head.entry->detail == "whole") return add(head.words, EventKind::agreement, head.entry->name);
    if (!reading_.is_capital(head.words.first)) return take_small_agreement(head);
    Span name = head.words;
    State state;
    while (name.size() < 60 && goes_on(name, state)) name.last = end_of(name.last);
    trim(name);
    if (name == head.words) return name.last;
    return finish(name, EventKind::agreement);
  }

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
  // No preposition or conjunction at the end.
  void trim(Span& name) const {
    while (name.size() > 1) {
      const KeyHash key = reading_.words[name.last - 1].key;
      if (key != kAnd && key != kAbout && key != kOf && key != kBetween && key != kTo && key != kAt) return;
      --name.last;
    }
  }

  // Small letters: only with a country or a period, "nghị định thư … giai đoạn 2019 - 2023".
  std::uint32_t take_small_agreement(const Piece& head) { return head.words.last; }

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

  std::uint32_t finish(Span name, EventKind kind) {
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

  // "Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia về Kinh tế", "Hội nghị cấp cao APEC 2017".
  std::uint32_t take_meeting(const Piece& head, EventKind kind) {
    const bool is_small = !reading_.is_capital(head.words.first);
    if (is_small && head.words.size() == 2 && !reading_.is_word(head.words.last, kTimes) &&
        kind == EventKind::conference)
      return head.words.last;
    Span name = head.words;
    bool is_topic = false;
    while (name.size() < 40) {
      const std::uint32_t more = meeting_step(name, is_topic);
      if (more == name.last) break;
      name.last = more;
    }
    trim(name);
    if (name == head.words) return name.last;
    return finish(name, kind);
  }
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

  // "kỷ niệm 45 năm thiết lập quan hệ ngoại giao".
  std::uint32_t take_anniversary(const Piece& head) {
    const std::uint32_t at = head.words.last;
    const bool has_years =
        reading_.has(at) && reading_.words[at].shape == Shape::number && reading_.is_word(at + 1, kYear);
    if (!has_years && !reading_.is_capital(head.words.first)) return at;
    Span name{head.words.first, has_years ? at + 2 : at};
    while (name.size() < 30 && anniversary_goes_on(name.last)) ++name.last;
    trim(name);
    if (name.last <= at) return at;
    return finish(name, EventKind::anniversary);
  }
  bool anniversary_goes_on(std::uint32_t next) const {
    constexpr KeyHash kOver[] = {kIn, hash_of("cung2"), hash_of("vơi4"), hash_of("cung1"), hash_of("tai5")};
    if (!reading_.has(next)) return false;
    const std::uint16_t gap = reading_.gap(next);
    if (gap != kSpace && (gap & ~kSpace) != kHyphen) return false;
    const Word& word = reading_.words[next];
    if (reading_.kind_at(next) == PhraseClass::stop) return false;
    if (word.key == kAnd) return country_at(reading_, next + 1).has_value();
    if (reading_.kind_at(next) == PhraseClass::role || reading_.kind_at(next) == PhraseClass::visit) return false;
    return !is_one_of(word.key, kSentenceGoesOn) && !is_one_of(word.key, kOver);
  }

  const Bodies& bodies_;
  Reading& reading_;
  NameList<Event> list_;
};

}  // namespace

void find_events(const Bodies& bodies, Reading& reading, Extraction& extraction) {
  EventFinder(bodies, reading, extraction).find();
}

}  // namespace tracuu::extract
