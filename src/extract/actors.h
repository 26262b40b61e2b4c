// Who may act in a text: named persons with their titles, bodies, countries, both sides together, and what refers back
// to a person ("Bộ trưởng", "đồng chí").
#pragma once

#include <string>
#include <vector>

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// nobody: somebody without a name, or a name that cannot act. countries: "hai nước".
enum class ActorKind : std::uint8_t { nobody, person, organisation, country, sides, countries };

struct Actor {
  Span words;  // with titles and what stands in apposition
  ActorKind kind = ActorKind::nobody;
  std::uint32_t entity = kNobody;  // of the extraction's list; of a person referred to too, once it is certain

  bool is_office = false;  // nobody certain, but an office: "Thủ tướng Lào"
  ActorCertainty certainty = ActorCertainty::named;

  bool acts_together() const { return kind == ActorKind::sides || kind == ActorKind::countries; }
};

class Actors {
 public:
  Actors(const Reading& reading, const Extraction& extraction) : reading_(reading), extraction_(extraction) {}

  // The actor that begins at a word; empty words where none does. To be asked from left to right: titles seen with a
  // name before are what a title alone refers to.
  Actor read(std::uint32_t word);

  // The person who acted last: whom "ông" and "đồng chí" mean.
  void set_last(const Actor& actor) {
    if (actor.kind != ActorKind::person || actor.entity == last_) return;
    one_before_ = last_;
    last_ = actor.entity;
  }

  // Two persons who are known to be of the same country.
  bool are_of_one_side(const Actor& a, const Actor& b) const;

  // The name of an actor in the extraction, or "hai bên"; "" of nobody.
  std::string name_of(const Actor& actor) const;

 private:
  // An office with the person who was seen to hold it.
  struct Held {
    std::uint64_t office = 0;
    std::uint32_t person = kNobody;
    bool operator==(const Held&) const = default;
  };

  const Mention* mention_at(std::uint32_t word);
  const Piece* piece_at(std::uint32_t word) const;
  bool holds_person(const Mention& event) const;
  bool names_person(std::uint32_t word);
  bool begins_title(std::uint32_t word) const;
  Actor of_mention(const Mention& mention);
  Actor of_titles(Span titles, std::uint32_t suggested);
  Actor of_group(std::uint32_t word);
  Span titles_at(std::uint32_t word);
  std::uint32_t title_part(Span titles, std::uint32_t word);
  std::uint32_t behind_name(std::uint32_t word);
  void hold(Span titles, std::uint32_t person) { hold(titles, person, held_); }
  void hold(Span titles, std::uint32_t person, std::vector<Held>& held) const;
  void learn_gender(Span titles, std::uint32_t person);
  bool names_one_country(Span titles) const;
  std::uint32_t second_country(std::uint32_t word) const;
  void look_ahead();
  std::uint32_t referent(Span titles, std::uint32_t suggested);
  static void note(const Held& one, std::vector<Held>& held);
  std::uint64_t whole_office(Span words) const;
  std::uint32_t whole_holder(Span titles, const Entry* country, const std::vector<Held>& held) const;
  std::uint32_t meant_by(const Piece& pronoun) const;
  std::uint32_t holder(Span titles, const Entry* country, const std::vector<Held>& held) const;
  std::uint32_t holder(std::uint64_t office, const Entry* country, const std::vector<Held>& held) const;
  bool is_of(std::uint32_t person, const Entry* country) const;

  const Reading& reading_;
  const Extraction& extraction_;
  std::vector<Held> held_;
  std::vector<Held> all_held_;  // of the whole text; made when it is first asked for
  bool has_looked_ahead_ = false;
  std::size_t next_mention_ = 0;
  std::uint32_t last_ = kNobody, one_before_ = kNobody;
  enum class Gender : std::uint8_t { unknown, man, woman };
  static Gender gender_of(const Piece& piece);
  std::vector<Gender> genders_;  // of persons, as "ông" and "bà" before their names tell
};

}  // namespace tracuu::extract
