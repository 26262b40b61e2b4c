#include "extract/actors.h"

#include <algorithm>
#include <string_view>

#include "extract/title_classes.h"

namespace tracuu::extract {

namespace {

constexpr std::uint16_t kApart = kComma | kSemicolon | kColon | kOpen | kQuote | kStop | kLine | kSlash | kOther;
constexpr std::string_view kBothSides = "hai bên";

}  // namespace

// Mentions come in order, outermost first.
const Mention* Actors::mention_at(std::uint32_t word) {
  const std::vector<Mention>& all = reading_.mentions;
  while (next_mention_ > 0 && all[next_mention_ - 1].words.first >= word) --next_mention_;
  while (next_mention_ < all.size() && all[next_mention_].words.first < word) ++next_mention_;
  return next_mention_ < all.size() && all[next_mention_].words.first == word ? &all[next_mention_] : nullptr;
}

const Piece* Actors::piece_at(std::uint32_t word) const {
  if (word >= reading_.words.size()) return nullptr;
  const Piece& piece = reading_.pieces[reading_.piece_of[word]];
  return piece.words.first == word ? &piece : nullptr;
}

bool Actors::begins_title(std::uint32_t word) const {
  const Piece* piece = piece_at(word);
  return piece != nullptr && is_title(piece->kind());
}

bool Actors::names_person(std::uint32_t word) {
  const Mention* mention = mention_at(word);
  return mention != nullptr && mention->kind == MentionKind::person && mention->form == MentionForm::name;
}

// "Hội đàm giữa Thủ tướng X và …": what the name of an event takes in may still act.
bool Actors::holds_person(const Mention& event) const {
  for (std::size_t i = next_mention_ + 1; i < reading_.mentions.size(); ++i) {
    if (reading_.mentions[i].words.first >= event.words.last) return false;
    if (reading_.mentions[i].kind == MentionKind::person) return true;
  }
  return false;
}

Actor Actors::read(std::uint32_t word) {
  const Mention* mention = mention_at(word);
  if (mention != nullptr && mention->kind == MentionKind::event && holds_person(*mention)) return {};
  if (mention != nullptr && mention->kind != MentionKind::group && mention->form == MentionForm::name) {
    return of_mention(*mention);
  }
  const Piece* piece = piece_at(word);
  if (piece == nullptr) return {};
  if (piece->kind() == PhraseClass::group) return of_group(word);
  if (is_title(piece->kind())) {
    const bool is_known = mention != nullptr && mention->kind == MentionKind::person &&
                          (mention->form == MentionForm::role || last_ == kNobody);
    return of_titles(titles_at(word), is_known ? mention->entity : kNobody);
  }
  return {};
}

Actor Actors::of_mention(const Mention& mention) {
  Actor actor{mention.words, ActorKind::nobody, mention.entity};
  const Span words = mention.words;
  if (mention.kind == MentionKind::person) {
    actor.kind = ActorKind::person;
    hold({words.first, mention.name.first}, mention.entity);
    learn_gender({words.first, mention.name.first}, mention.entity);
    actor.words.last = behind_name(words.last);
    hold({words.last, actor.words.last}, mention.entity);
  } else if (mention.kind == MentionKind::organisation) {
    actor.kind = ActorKind::organisation;
  } else if (mention.kind == MentionKind::place && mention.entity != kNobody &&
             extraction_.places[mention.entity].kind == PlaceKind::country) {
    actor.kind = ActorKind::country;
  }
  if (actor.kind != ActorKind::organisation) return actor;
  const Mention* country = mention_at(words.last);
  const bool is_joined = words.last < reading_.words.size() && reading_.words[words.last].gap == kSpace;
  if (country != nullptr && is_joined && country->kind == MentionKind::place) actor.words.last = country->words.last;
  return actor;
}

// Where a name's brackets or what stands in apposition to it end.
std::uint32_t Actors::behind_name(std::uint32_t word) {
  const std::vector<Word>& words = reading_.words;
  if (word >= words.size()) return word;
  if ((words[word].gap & kOpen) != 0) {
    for (std::uint32_t end = word + 1; end < words.size() && end < word + 8; ++end) {
      if ((words[end].gap & kClose) != 0) return end;
    }
  }
  if ((words[word].gap & (kComma | kLine)) != kComma || !begins_title(word) || names_person(word)) return word;
  const Span titles = titles_at(word);
  const bool is_more = titles.size() > piece_at(word)->words.size();
  return is_more && !names_person(titles.last) ? titles.last : word;
}

// Of the word behind a title: where what belongs to the title ends; the word itself where it does not belong.
std::uint32_t Actors::title_part(Span titles, std::uint32_t word) {
  const Word& next = reading_.words[word];
  if (names_person(word) || (next.gap & (kLine | kStop | kSemicolon | kColon | kQuote)) != 0) return word;
  const Piece* piece = piece_at(word);
  const PhraseClass kind = piece == nullptr ? PhraseClass::none : piece->kind();
  if ((next.gap & kOpen) != 0) {
    const bool is_one = word + 1 < reading_.words.size() && (reading_.words[word + 1].gap & kClose) != 0;
    return is_one && next.is_capital() ? word + 1 : word;
  }
  if (is_title(kind)) {
    const bool is_alone =
        titles.size() == piece_at(titles.first)->words.size() && !is_office(piece_at(titles.first)->kind());
    if (is_alone && (next.gap & kComma) != 0) return word;
    const bool is_new = titles.size() == 1 && kind != PhraseClass::role && kind != PhraseClass::rank;
    return is_new ? word : piece->words.last;
  }
  if ((next.gap & kApart) != 0) return word;
  const Mention* mention = mention_at(word);
  if (mention != nullptr && mention->kind != MentionKind::group && mention->kind != MentionKind::person) {
    return mention->words.last;
  }
  if (is_part_of_title(kind)) return piece->words.last;
  if (piece != nullptr && piece->entry != nullptr && piece->entry->form == "tại") {
    const Piece* country = piece_at(piece->words.last);
    return country != nullptr && country->kind() == PhraseClass::country ? country->words.last : word;
  }
  if (next.is_capital() && kind != PhraseClass::verb) return word + 1;
  const bool goes_on = piece != nullptr && piece->entry != nullptr && piece->entry->form == "và" &&
                       word + 1 < reading_.words.size() && reading_.words[word + 1].is_capital() &&
                       !begins_title(word + 1) && !names_person(word + 1);
  return goes_on && mention_at(word + 1) == nullptr ? word + 1 : word;
}

Span Actors::titles_at(std::uint32_t word) {
  Span titles{word, piece_at(word)->words.last};
  while (titles.last < reading_.words.size()) {
    const std::uint32_t end = title_part(titles, titles.last);
    if (end == titles.last) break;
    titles.last = end;
  }
  return titles;
}

Actor Actors::of_titles(Span titles, std::uint32_t suggested) {
  if (names_person(titles.last) && (reading_.words[titles.last].gap & kApart) == 0) {
    const Mention* mention = mention_at(titles.last);
    hold(titles, mention->entity);
    learn_gender(titles, mention->entity);
    Actor actor = of_mention(*mention);
    actor.words.first = titles.first;
    return actor;
  }
  const Piece* next = piece_at(titles.last);
  if (next != nullptr && next->kind() == PhraseClass::group && reading_.words[titles.last].gap == kSpace) {
    return {{titles.first, next->words.last}, ActorKind::sides};
  }
  const std::uint32_t person = referent(titles, suggested);
  Actor actor{titles, person == kNobody ? ActorKind::nobody : ActorKind::person, person};
  actor.certainty = ActorCertainty::resolved;
  actor.is_office = person == kNobody && piece_at(titles.first)->entry->form != "phu nhân";
  return actor;
}

std::string Actors::name_of(const Actor& actor) const {
  if (actor.acts_together()) return std::string(kBothSides);
  if (actor.entity == kNobody) return {};
  switch (actor.kind) {
    case ActorKind::person: return extraction_.persons[actor.entity].name;
    case ActorKind::organisation: return extraction_.organisations[actor.entity].name;
    case ActorKind::country: return extraction_.places[actor.entity].name;
    default: return {};
  }
}

}  // namespace tracuu::extract
