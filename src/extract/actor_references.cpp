// Whom a title or "ông", "bà", "đồng chí" alone refers to.
#include <string_view>

#include "extract/actors.h"
#include "extract/title_classes.h"

namespace tracuu::extract {

namespace {

constexpr std::uint16_t kApart = kComma | kSemicolon | kColon | kOpen | kQuote | kStop | kLine | kSlash | kOther;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) { return (hash ^ word) * 0x9E3779B97F4A7C15; }

}  // namespace

// Each office, and what a longer one begins with: whoever is "Thủ tướng Chính phủ" is "Thủ tướng" too.
void Actors::hold(Span titles, std::uint32_t person, std::vector<Held>& held) const {
  if (person == kNobody) return;
  for (std::uint32_t i = titles.first; i < titles.last; ++i) {
    const Piece* piece = piece_at(i);
    if (piece == nullptr || !is_office(piece->kind())) continue;
    std::uint64_t office = 0;
    for (std::uint32_t word = i; word < piece->words.last; ++word) {
      office = mixed(office, reading_.words[word].id);
      if (word == i && piece->words.size() > 1) continue;
      note({office, person}, held);
    }
    note({whole_office({i, titles.last}), person}, held);
  }
}

// The list is short: once for each person and office, the last seen last.
void Actors::note(const Held& one, std::vector<Held>& held) {
  std::erase(held, one);
  held.push_back(one);
}

// Of an office that begins with a word: with the body it is held in, without the country.
std::uint64_t Actors::whole_office(Span words) const {
  std::uint64_t office = 0;
  for (std::uint32_t word = words.first; word < words.last; ++word) {
    const Piece* piece = piece_at(word);
    const bool is_next = word > words.first &&
                         ((reading_.words[word].gap & kApart) != 0 || (piece != nullptr && is_title(piece->kind())));
    if (is_next) break;
    if (piece != nullptr && piece->kind() == PhraseClass::country) {
      word = piece->words.last - 1;
      continue;
    }
    office = mixed(office, reading_.words[word].key);
  }
  return office;
}

std::uint32_t Actors::whole_holder(Span titles, const Entry* country, const std::vector<Held>& held) const {
  for (std::uint32_t i = titles.first; i < titles.last; ++i) {
    const Piece* piece = piece_at(i);
    if (piece == nullptr || !is_office(piece->kind())) continue;
    const std::uint32_t found = holder(whole_office({i, titles.last}), country, held);
    if (found != kNobody) return found;
  }
  return kNobody;
}

void Actors::learn_gender(Span titles, std::uint32_t person) {
  if (person == kNobody) return;
  if (genders_.size() <= person) genders_.resize(extraction_.persons.size());
  for (std::uint32_t i = titles.first; i < titles.last; ++i) {
    const Piece* piece = piece_at(i);
    if (piece != nullptr && gender_of(*piece) != Gender::unknown) genders_[person] = gender_of(*piece);
  }
}

// Headlines name an office before the text says who holds it.
void Actors::look_ahead() {
  has_looked_ahead_ = true;
  for (const Mention& mention : reading_.mentions) {
    if (mention.kind != MentionKind::person || mention.form != MentionForm::name) continue;
    std::uint32_t first = mention.words.first;
    while (first == mention.name.first && first > 0 && (reading_.words[first].gap & kApart) == 0) {
      const Piece& piece = reading_.pieces[reading_.piece_of[first - 1]];
      if (!is_title(piece.kind()) && !is_part_of_title(piece.kind())) break;
      first = piece.words.first;
      if (is_office(piece.kind())) hold(piece.words, mention.entity, all_held_);
      if (is_office(piece.kind())) break;
    }
    if (mention.words.first < mention.name.first) {
      hold({mention.words.first, mention.name.first}, mention.entity, all_held_);
    }
  }
}

bool Actors::is_of(std::uint32_t person, const Entry* country) const {
  if (person == kNobody) return country == nullptr;
  const std::string& own = extraction_.persons[person].country;
  return country == nullptr || own == country->name || own == country->form;
}

bool Actors::are_of_one_side(const Actor& a, const Actor& b) const {
  const auto is_known = [](const Actor& actor) { return actor.kind == ActorKind::person && actor.entity != kNobody; };
  if (!is_known(a) || !is_known(b)) return false;
  const std::string& country = extraction_.persons[a.entity].country;
  return !country.empty() && country == extraction_.persons[b.entity].country;
}

// Who acted last, where he holds the office; or who was last seen to hold it.
std::uint32_t Actors::holder(std::uint64_t office, const Entry* country, const std::vector<Held>& held) const {
  std::uint32_t found = kNobody;
  for (const Held& one : held) {
    if (one.office != office || !is_of(one.person, country)) continue;
    if (one.person == last_) return last_;
    found = one.person;
  }
  return found;
}

std::uint32_t Actors::holder(Span titles, const Entry* country, const std::vector<Held>& held) const {
  for (std::uint32_t i = titles.first; i < titles.last; ++i) {
    const Piece* piece = piece_at(i);
    if (piece == nullptr || !is_office(piece->kind())) continue;
    std::uint64_t office = 0, begins = 0;
    for (std::uint32_t word = i; word < piece->words.last; ++word) {
      office = mixed(office, reading_.words[word].id);
      if (word == i + 1) begins = office;
    }
    std::uint32_t found = holder(office, country, held);
    if (found == kNobody && begins != 0) found = holder(begins, country, held);
    if (found != kNobody) return found;
  }
  return kNobody;
}

Actors::Gender Actors::gender_of(const Piece& piece) {
  const std::string_view form = piece.entry == nullptr ? std::string_view() : piece.entry->form;
  if (form == "ông" || form == "anh") return Gender::man;
  return form == "bà" || form == "cô" || form == "chị" ? Gender::woman : Gender::unknown;
}

// The last one who acted, or the one before where "ông" and "bà" tell them apart.
std::uint32_t Actors::meant_by(const Piece& pronoun) const {
  const Gender gender = gender_of(pronoun);
  for (const std::uint32_t person : {last_, one_before_}) {
    if (person == kNobody) continue;
    const Gender known = person < genders_.size() ? genders_[person] : Gender::unknown;
    if (gender == Gender::unknown || known == Gender::unknown || known == gender) return person;
  }
  return kNobody;
}

// `suggested` is who the office means by itself (people.h); the last who acted comes first.
std::uint32_t Actors::referent(Span titles, std::uint32_t suggested) {
  const Entry* country = nullptr;
  bool has_office = false;
  const Piece& first = *piece_at(titles.first);
  const bool is_leader = first.entry->form == "lãnh đạo" || first.entry->form == "nhà lãnh đạo";
  if (is_leader) return titles.size() == 3 && titles.size() == first.words.size() ? last_ : kNobody;
  for (std::uint32_t i = titles.first; i < titles.last; ++i) {
    const Piece* piece = piece_at(i);
    if (piece == nullptr) continue;
    if (piece->kind() == PhraseClass::country) country = piece->entry;
    has_office |= is_office(piece->kind());
  }
  if (!has_office) return last_ == kNobody ? suggested : meant_by(first);
  if (!has_looked_ahead_) look_ahead();
  std::uint32_t found = whole_holder(titles, country, held_);
  if (found == kNobody) found = whole_holder(titles, country, all_held_);
  if (found == kNobody) found = suggested;
  if (found == kNobody) found = holder(titles, country, held_);
  return found != kNobody ? found : holder(titles, country, all_held_);
}

}  // namespace tracuu::extract
