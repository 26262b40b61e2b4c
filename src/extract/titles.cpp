#include "extract/titles.h"

#include <algorithm>
#include <iterator>

#include "extract/official_names.h"

namespace tracuu::extract {

namespace {

constexpr KeyHash kAlso = hash_of("kiêm"), kOf = hash_of("cua2"), kAnd = hash_of("va1"), kAt = hash_of("tai5");

class TitleReader {
 public:
  TitleReader(const Reading& reading, const Bodies& bodies, TitleRun& run)
      : reading_(reading), bodies_(bodies), run_(run) {}

  void read(std::uint32_t i) {
    run_.titles.clear();
    run_.words = {i, i};
    run_.has_honorific = run_.ends_in_country = false;
    for (std::uint32_t at = i; take(at); at = next_title()) {
      if (at == kNone) break;
    }
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  bool is_title(std::uint32_t i) const {
    const PhraseClass kind = reading_.kind_at(i);
    return kind == PhraseClass::role || kind == PhraseClass::rank || kind == PhraseClass::honorific;
  }

  bool take(std::uint32_t i) {
    if (i == kNone || !is_title(i)) return false;
    const Piece& piece = *reading_.piece_at(i);
    run_.words.last = piece.words.last;
    run_.ends_in_country = false;
    if (piece.kind() == PhraseClass::honorific) {
      run_.has_honorific = true;
      return true;
    }
    FoundTitle title{piece.words, nullptr};
    if (piece.kind() == PhraseClass::role) take_complement(title);
    take_country(title);
    run_.titles.push_back(title);
    return true;
  }

  void take_complement(FoundTitle& title) {
    constexpr KeyHash kBoard = hash_of("ban");  // "Trưởng ban Tổ chức"
    if (reading_.is_joined(run_.words.last) && reading_.is_word(run_.words.last, kBoard) &&
        bodies_.at(run_.words.last) == nullptr) {
      title.words.last = ++run_.words.last;
    }
    for (;;) {
      const std::uint32_t next = run_.words.last;
      if (!reading_.is_joined(next)) return;
      if (const FoundBody* body = bodies_.at(next)) return take_body(*body, title);
      const Piece* piece = reading_.piece_at(next);
      if (piece == nullptr) return;
      if (is_abbreviation(next)) {
        title.words.last = run_.words.last = next + 1;
        return;
      }
      if (reading_.is_kind(next, PhraseClass::field) && (reading_.is_capital(next) || title.words.last == next)) {
        title.words.last = run_.words.last = piece->words.last;
        continue;
      }
      const bool joins = reading_.is_word(next, kAnd) && reading_.is_kind(next + 1, PhraseClass::field) &&
                         reading_.is_capital(next + 1) && reading_.kind_at(title.words.last - 1) != PhraseClass::role;
      if (!joins) return;
      title.words.last = run_.words.last = reading_.piece_at(next + 1)->words.last;
    }
  }

  // "Chủ tịch PLO": a body that the tables lack; not a headline in capitals, nor initials.
  bool is_abbreviation(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 6;
    const Word& word = reading_.words[i];
    return word.shape == Shape::upper && !word.is_syllable && word.range.size() >= 2 && word.range.size() <= kLongest &&
           reading_.kind_at(i) == PhraseClass::none && reading_.words[i - 1].shape != Shape::upper &&
           (reading_.gap(i + 1) & kStop) == 0;
  }

  void take_body(const FoundBody& body, FoundTitle& title) {
    title.words.last = body.core.last;
    title.country = body.country;
    run_.words.last = body.words.last;
    run_.ends_in_country = body.words.last != body.core.last;
    take_second_body(title);
    const std::uint32_t next = body.words.last;
    const bool has_brackets =
        reading_.has(next) && reading_.gap(next) == (kSpace | kOpen) && reading_.words[next].shape == Shape::upper;
    if (has_brackets && (reading_.gap(next + 1) & kClose) != 0) run_.words.last = next + 1;
  }

  // "Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng".
  void take_second_body(FoundTitle& title) {
    const std::uint32_t next = run_.words.last;
    if (title.country != nullptr || !reading_.is_joined(next) || !reading_.is_word(next, kAnd)) return;
    const FoundBody* body = bodies_.at(next + 1);
    if (body == nullptr || !reading_.is_joined(next + 1) || !are_alike(title, *body)) return;
    title.words.last = body->core.last;
    title.country = body->country;
    run_.words.last = body->words.last;
    run_.ends_in_country = body->words.last != body->core.last;
  }
  // The second begins as the first does, so that one office is of both.
  bool are_alike(const FoundTitle& title, const FoundBody& body) const {
    for (std::uint32_t i = title.words.first; i < title.words.last; ++i) {
      if (bodies_.at(i) != nullptr) return reading_.words[i].key == reading_.words[body.words.first].key;
    }
    return false;
  }

  // "Bộ trưởng Ngoại giao [của] Nepal", "Đại sứ Malaysia tại Việt Nam".
  void take_country(FoundTitle& title) {
    constexpr KeyHash kSeat = hash_of("sơ2");  // "Thủ tướng sở tại"
    const std::uint32_t seat = run_.words.last;
    if (reading_.is_joined(seat) && reading_.is_word(seat, kSeat) && reading_.is_word(seat + 1, kAt))
      run_.words.last = seat + 2;
    take_owner(title);
    const std::uint32_t at = run_.words.last;
    if (!reading_.is_joined(at) || !reading_.is_word(at, kAt)) return;
    if (const auto host = country_at(reading_, at + 1); host && is_mission(title)) {
      run_.words.last = host->words.last;
      run_.ends_in_country = true;
    }
  }
  bool is_mission(const FoundTitle& title) const {
    constexpr KeyHash kMissions[] = {hash_of("đai5"),    hash_of("tông2"), hash_of("lanh3"),
                                     hash_of("trương2"), hash_of("tham"),  hash_of("pho4")};
    return std::ranges::find(kMissions, reading_.words[title.words.first].key) != std::end(kMissions);
  }
  void take_owner(FoundTitle& title) {
    std::uint32_t next = run_.words.last;
    if (!reading_.is_joined(next)) return;
    if (reading_.is_word(next, kOf) && reading_.is_joined(next + 1)) ++next;
    const auto country = country_at(reading_, next);
    // "Chủ tịch Quốc hội nước Lào": the body is known to be of it, but its name does not go so far.
    if (title.country != nullptr && (!country || country->entry->name != title.country->name)) return;
    if (!country) return take_place(next, title);
    title.country = country->entry;
    run_.words.last = country->words.last;
    run_.ends_in_country = true;
  }

  // "Bí thư TP.HCM Trần Lưu Quang"; a place with no name behind it may be one itself: Hoàng hậu Sofia.
  void take_place(std::uint32_t next, FoundTitle& title) {
    const PhraseClass kind = reading_.kind_at(next);
    if (kind != PhraseClass::city && kind != PhraseClass::province) return;
    const std::uint32_t last = reading_.piece_at(next)->words.last;
    if (!reading_.is_joined(last) || !reading_.is_capital(last)) return;
    title.words.last = run_.words.last = last;
  }

  // Where the next title of the run begins: behind a comma, "kiêm", or at once.
  std::uint32_t next_title() const {
    const std::uint32_t next = run_.words.last;
    if (!reading_.has(next)) return kNone;
    const std::uint16_t gap = reading_.gap(next);
    if (gap == (kComma | kSpace) || gap == kComma) return is_title(next) ? next : kNone;
    if ((gap & ~kSpace) == kHyphen && gap != kHyphen) return is_title(next) ? next : kNone;
    if (gap != kSpace) return kNone;
    if (reading_.is_word(next, kAlso) && reading_.is_joined(next + 1) && is_title(next + 1)) return next + 1;
    return is_title(next) && (!run_.ends_in_country || reading_.kind_at(next) == PhraseClass::honorific) ? next : kNone;
  }

  const Reading& reading_;
  const Bodies& bodies_;
  TitleRun& run_;
};

}  // namespace

void read_titles(const Reading& reading, const Bodies& bodies, std::uint32_t word, TitleRun& run) {
  TitleReader(reading, bodies, run).read(word);
}

}  // namespace tracuu::extract
