// Several who act together: "hai bên", "hai Bộ trưởng", "lãnh đạo hai nước".
#include "extract/actors.h"

namespace tracuu::extract {

// "các nhà lãnh đạo Palestine" are of one side.
bool Actors::names_one_country(Span titles) const {
  int countries = 0;
  for (std::uint32_t i = titles.first; i < titles.last; ++i) {
    const Piece* piece = piece_at(i);
    if (piece != nullptr && piece->kind() == PhraseClass::country) ++countries;
  }
  return countries == 1;
}

// "hai vị lãnh đạo Việt Nam và Lào": where the other country ends; the same word where none follows.
std::uint32_t Actors::second_country(std::uint32_t word) const {
  const Piece* next = piece_at(word);
  if (next != nullptr && next->entry != nullptr && next->entry->form == "và") word = next->words.last;
  const Piece* country = piece_at(word);
  return country != nullptr && country->kind() == PhraseClass::country ? country->words.last
         : next == country                                             ? word
                                                                       : next->words.first;
}

// "hai đồng chí Trưởng Ban Đối ngoại Trung ương của hai Đảng".
Actor Actors::of_group(std::uint32_t word) {
  const Piece* piece = piece_at(word);
  Actor actor{piece->words, ActorKind::sides};
  if (piece->entry->detail == "countries") actor.kind = ActorKind::countries;
  if (piece->entry->detail == "persons") {
    const Span titles = titles_at(word);
    actor.words.last = titles.last;
    if (names_one_country(titles)) {
      const std::uint32_t end = second_country(titles.last);
      if (end == titles.last) actor.kind = ActorKind::nobody;
      actor.words.last = end;
      return actor;
    }
    const Piece* of = piece_at(titles.last);
    if (of != nullptr && of->entry != nullptr && of->entry->form == "của") {
      const Piece* group = piece_at(of->words.last);
      if (group != nullptr && group->kind() == PhraseClass::group) actor.words.last = group->words.last;
    }
  }
  return actor;
}

}  // namespace tracuu::extract
