#include "extract/bodies.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "extract/function_words.h"
#include "extract/official_names.h"
#include "extract/shared_country.h"

namespace tracuu::extract {

namespace {

constexpr KeyHash kAnd = hash_of("va1"), kAbout = hash_of("vê1"), kParty = hash_of("đang2"), kAt = hash_of("tai5"),
                  kState = hash_of("nươc4");

bool is_place_name(PhraseClass kind) {
  return kind == PhraseClass::city || kind == PhraseClass::province || kind == PhraseClass::region;
}

class BodyReader {
 public:
  explicit BodyReader(const Reading& reading) : reading_(reading) {}

  std::optional<FoundBody> at(std::uint32_t i) {
    const Piece* piece = reading_.piece_at(i);
    if (piece == nullptr || (!reading_.is_capital(i) && !is_small_party(*piece))) return std::nullopt;
    body_ = FoundBody{};
    body_.words = piece->words;
    body_.core = piece->words;
    body_.keeps_country = reading_.is_word(i, kParty);
    if (piece->kind() == PhraseClass::organisation) {
      if (is_number_of_meeting(piece->words.last)) return std::nullopt;
      body_.entry = piece->entry;
    } else if (const Entry* head = head_at(i)) {
      detail_ = head->detail;
      if (detail_ == "no") return std::nullopt;
      const bool stands_alone = detail_ == "alone" || (detail_ == "either" && !reading_.words[i].starts_sentence);
      has_field_ = reading_.is_word(i, kParty) && piece->words.size() > 1;  // a party's name is said already
      extend();
      const bool is_bare = body_.words == piece->words;
      if (is_bare && (!stands_alone || are_several(i) || is_part_of_phrase(i))) return std::nullopt;
      if (is_bare) share_country();
    } else {
      return std::nullopt;
    }
    find_abbreviation();
    return body_;
  }

 private:
  // "đảng Cộng sản": a party's name may begin small.
  bool is_small_party(const Piece& piece) const {
    return piece.words.size() > 1 && reading_.is_word(piece.words.first, kParty) &&
           reading_.is_capital(piece.words.first + 1);
  }

  // ASEM-13 is a meeting of the body.
  bool is_number_of_meeting(std::uint32_t next) const {
    return reading_.gap(next) == kHyphen && reading_.words[next].shape == Shape::number;
  }

  // Ban is a family name too: a body only where its name goes on with what bodies are called after.
  const Entry* head_at(std::uint32_t i) const {
    const Piece& piece = *reading_.piece_at(i);
    if (piece.kind() == PhraseClass::organisation_head) return piece.entry;
    const Entry* head = reading_.entry_at(i, PhraseClass::organisation_head);
    if (head == nullptr || piece.kind() != PhraseClass::surname) return nullptr;
    const std::uint32_t next = piece.words.last;
    const bool goes_on =
        reading_.is_joined(next) && reading_.is_capital(next) && reading_.is_kind(next, PhraseClass::field);
    return goes_on ? head : nullptr;
  }

  // "hai Quốc hội", "mỗi Đảng" name none.
  bool are_several(std::uint32_t i) const {
    constexpr KeyHash kSeveral[] = {hash_of("hai"), hash_of("môi3"), hash_of("cac4"), hash_of("nhiêu1")};
    return i > 0 && reading_.is_joined(i) &&
           std::ranges::find(kSeveral, reading_.words[i - 1].key) != std::end(kSeveral);
  }

  // "xây dựng Nhà nước" names none. Whose party is built, the text may say.
  bool is_part_of_phrase(std::uint32_t i) const {
    constexpr KeyHash kBuilding = hash_of("dưng5");
    return i > 0 && reading_.is_joined(i) && reading_.is_word(i - 1, kBuilding) && !reading_.is_word(i, kParty);
  }

  void extend() {
    while (step()) continue;
  }

  // Takes one more piece into the name.
  bool step() {
    const std::uint32_t next = body_.words.last;
    const Piece* piece = reading_.piece_at(next);
    if (piece == nullptr || body_.country != nullptr) return piece != nullptr && step_behind_country(next);
    const std::uint16_t gap = reading_.gap(next);
    if (gap == kSpace) return step_to(*piece);
    if ((gap & ~kSpace) == kHyphen) return has_field_ && is_field(next) && take(piece->words.last);
    if (gap == (kComma | kSpace)) return has_field_ && is_in_list(next) && take(piece->words.last);
    return false;
  }

  bool step_to(const Piece& piece) {
    const std::uint32_t next = piece.words.first;
    if (const auto country = country_at(reading_, next)) return take_country(*country);
    if (is_field(next)) {
      if (!reading_.is_capital(next) && !may_be_small() && !is_rank_of_body(next)) return false;
      has_field_ = true;
      return take(piece.words.last);
    }
    switch (piece.kind()) {
      case PhraseClass::organisation:
      case PhraseClass::organisation_head:
        if (!reading_.is_capital(next)) return false;
        body_.keeps_country |= reading_.is_word(next, kParty);
        return take(piece.words.last);
      case PhraseClass::role:
      case PhraseClass::rank:
      case PhraseClass::honorific:
      case PhraseClass::conference:
      case PhraseClass::agreement:
      case PhraseClass::visit: return false;
      default: break;
    }
    if (is_place_name(piece.kind())) {
      has_field_ = true;  // nothing but known words behind a place
      return take(piece.words.last);
    }
    if (reading_.is_word(next, kAnd)) return take_joined(next);
    if (reading_.is_word(next, kAbout)) return detail_ == "small" && take_topic(next);
    return reading_.is_capital(next) && detail_ != "alone" && !has_field_ && take_unknown(piece);
  }
  // "Hiệp hội Chế biến": a capital syllable and the small one that goes on with it.
  bool take_unknown(const Piece& piece) {
    const std::uint32_t next = piece.words.last;
    const bool goes_on = piece.words.size() == 1 && reading_.words[piece.words.first].is_syllable &&
                         reading_.is_joined(next) && !reading_.is_capital(next) && reading_.words[next].is_syllable &&
                         !is_function_word(reading_.words[next].key) &&
                         reading_.pieces[reading_.piece_of[next]].words.size() == 1;
    return take(goes_on ? next + 1 : next);
  }

  // "quốc gia", "nhân dân": small in names of any kind.
  bool is_rank_of_body(std::uint32_t i) const {
    constexpr KeyHash kRanks[] = {hash_of("quôc4"), hash_of("nhân"),   hash_of("trung"), hash_of("tôi4"),
                                  hash_of("liên"),  hash_of("hoang1"), hash_of("toan1")};
    return reading_.piece_at(i)->words.size() == 2 &&
           std::ranges::find(kRanks, reading_.words[i].key) != std::end(kRanks);
  }
  bool may_be_small() const { return detail_ == "small" || is_topic_ || (detail_ == "of" && !has_field_); }

  bool step_behind_country(std::uint32_t next) {
    if (detail_ == "mission" && reading_.is_word(next, kAt) && reading_.is_joined(next)) {
      const auto host = country_at(reading_, next + 1);
      detail_ = {};
      return host && take(host->words.last);
    }
    if ((reading_.gap(next) & ~kSpace) == kHyphen) {
      if (const auto other = country_at(reading_, next); other && detail_ != "of" && detail_ != "alone") {
        body_.core.last = body_.words.last = other->words.last;  // of both: it belongs to the name
        return true;
      }
      return detail_ == "small" && take_region(next);
    }
    return detail_ == "small" && reading_.is_joined(next) && reading_.is_word(next, kAbout) && take_topic(next);
  }

  // "Vụ Trung Quốc - Đông Bắc Á": it is of no one country.
  bool take_region(std::uint32_t next) {
    if (reading_.kind_at(next) != PhraseClass::region || !reading_.is_capital(next)) return false;
    body_.country = nullptr;
    has_field_ = true;  // nothing but known words behind a place
    return take(reading_.piece_at(next)->words.last);
  }

  bool take(std::uint32_t last) {
    body_.words.last = last;
    body_.core.last = last;
    return true;
  }
  bool take_country(const FoundCountry& country) {
    body_.country = country.entry;
    if (reading_.is_word(body_.words.last, kState) && !body_.keeps_country) return true;  // "nước": no part of the name
    body_.words.last = country.words.last;
    if (body_.keeps_country) body_.core.last = country.words.last;
    return true;
  }

  bool is_field(std::uint32_t i) const { return reading_.is_kind(i, PhraseClass::field); }

  // "Khoa học và Công nghệ": the second is a name as well.
  bool take_joined(std::uint32_t conjunction) {
    const std::uint32_t next = conjunction + 1;
    if (!has_field_ || !reading_.is_joined(next) || !is_field(next)) return false;
    if (!reading_.is_capital(next) && !is_topic_) return false;
    return take(reading_.piece_at(next)->words.last);
  }

  // "Ủy ban hỗn hợp về Hợp tác kinh tế, văn hóa".
  bool take_topic(std::uint32_t about) {
    const std::uint32_t next = about + 1;
    if (!reading_.is_joined(next) || !is_field(next)) return false;
    body_.country = nullptr;
    is_topic_ = has_field_ = true;
    return take(reading_.piece_at(next)->words.last);
  }

  // A comma goes on where fields go on to an "và" and one more, or in a topic.
  bool is_in_list(std::uint32_t i) const {
    if (is_topic_) return is_field(i);
    constexpr int kMostFields = 12;
    for (int fields = 0; fields < kMostFields && is_field(i) && reading_.is_capital(i); ++fields) {
      const std::uint32_t next = reading_.piece_at(i)->words.last;
      if (!reading_.has(next)) return false;
      if (reading_.gap(next) != (kComma | kSpace)) {
        return reading_.is_word(next, kAnd) && is_field(next + 1) && reading_.is_capital(next + 1);
      }
      i = next;
    }
    return false;
  }

  void share_country() {
    if (body_.country != nullptr) return;  // "Quốc hội nước Lào"
    body_.country = shared_country(reading_, body_.words.last);
    body_.shares_country = body_.country != nullptr;
  }

  void find_abbreviation() {
    const std::uint32_t next = body_.words.last;
    if (!reading_.has(next) || reading_.gap(next) != (kSpace | kOpen)) return;
    if (!reading_.is_capital(next) || (reading_.gap(next + 1) & kClose) == 0 || country_at(reading_, next)) return;
    body_.abbreviation = {next, next + 1};
  }

  const Reading& reading_;
  FoundBody body_;
  std::string_view detail_;  // of its head
  bool has_field_ = false, is_topic_ = false;
};

}  // namespace

Bodies::Bodies(const Reading& reading) : at_(reading.words.size()), covered_(reading.words.size()) {
  for (std::uint32_t i = 0; i < reading.words.size(); ++i) {
    const PhraseClass kind = reading.kind_at(i);
    if (kind != PhraseClass::organisation && !reading.is_kind(i, PhraseClass::organisation_head)) continue;
    const std::optional<FoundBody> body = BodyReader(reading).at(i);
    if (!body) continue;
    bodies_.push_back(*body);
    at_[i] = static_cast<std::uint32_t>(bodies_.size());
    for (std::uint32_t k = i; k < body->words.last; ++k) covered_[k] = 1;
    add_party_within(reading, i);
    i = body->words.last - 1;
  }
}

// The party whose department a body is: "Ban Đối ngoại Trung ương [Đảng Nhân dân Campuchia] (CPP)".
void Bodies::add_party_within(const Reading& reading, std::uint32_t first) {
  const Span words = bodies_.back().words;
  for (std::uint32_t k = first + 1; k < words.last; ++k) {
    const Piece* piece = reading.piece_at(k);
    if (piece == nullptr || piece->words.size() < 2 || !reading.is_word(k, kParty)) continue;
    std::optional<FoundBody> party = BodyReader(reading).at(k);
    if (!party) return;
    bodies_.back().abbreviation = {};
    bodies_.push_back(*party);
    at_[k] = static_cast<std::uint32_t>(bodies_.size());
    return;
  }
}

}  // namespace tracuu::extract
