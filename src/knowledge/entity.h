// What a corpus speaks of: its persons, organisations, places and events, each once, with the names they have in the
// documents; and what is reported of them. Names are original text; a day is search::day_number() (20210607; 0
// unknown).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "extract/extraction.h"
#include "knowledge/said_time.h"

namespace tracuu::knowledge {

enum class EntityKind : std::uint8_t { person, organisation, place, event };
inline constexpr std::size_t kEntityKinds = 4;

// One entity of a corpus. Numbers count from 1 in the order of a dictionary, within a kind, as the values of its facet
// do; 0 is nobody.
struct EntityRef {
  EntityKind kind = EntityKind::person;
  std::uint32_t number = 0;
  bool operator==(const EntityRef&) const = default;
};

// An office or a rank as the texts write it, and when it is seen.
struct Role {
  std::string text;
  std::uint32_t first = 0, last = 0;  // days of the documents; 0 where none of them is dated
  std::uint32_t documents = 0;
  bool operator==(const Role&) const = default;
};

// When and where documents say that an event was, and how many of them do.
struct EventTime {
  SaidTime time;
  std::uint32_t documents = 0;
  bool operator==(const EventTime&) const = default;
};
struct EventSpot {
  std::uint32_t place = 0;  // number of an entity of the kind place
  std::uint32_t documents = 0;
  bool operator==(const EventSpot&) const = default;
};

struct Entity {
  std::string name;                   // different from those of all others of its kind
  std::vector<std::string> variants;  // the other ways to write it, the frequent ones first
  std::vector<Role> roles;            // of a person, the frequent ones first
  std::string country;                // of all but events: its usual Vietnamese name; "" not known, and of countries
  std::uint8_t sort = 0;              // of a place extract::PlaceKind, of an event extract::EventKind
  std::uint32_t body = 0;             // number of an organisation: a person's party, the body that one is a part of
  std::vector<EventTime> times = {};  // of an event, those that do not agree; most documents first
  std::vector<EventSpot> spots = {};  // of an event, likewise
};

// Who acts or is addressed: an entity, both sides together, or nobody certain.
struct Party {
  enum class Kind : std::uint8_t { nobody, sides, entity };
  Kind kind = Kind::nobody;
  EntityRef entity;
  bool operator==(const Party&) const = default;
};

// extract::Act, or one of its commitments, with its parties known in the whole corpus. Ranges count bytes of the
// document's text.
struct Act {
  ByteRange sentence, verb, content, deadline;
  extract::ActClass kind = extract::ActClass::affirm;
  Party actor, addressee;
  extract::ActorCertainty certainty = extract::ActorCertainty::named;
  Party principal = {}, debtor = {}, creditor = {};
  std::string_view due = {};  // ISO, of the corpus's bytes
  std::uint32_t form = 0;     // number of its verb in the corpus, from 1; 0 not known
};

// extract::Encounter with its parties known in the whole corpus; of an event `a` is it.
struct Encounter {
  ByteRange sentence;
  extract::EncounterForm form = extract::EncounterForm::meeting;
  extract::EncounterStatus status = extract::EncounterStatus::held;
  Party a, b;
  std::uint32_t date = 0;   // which of the document's dates, from 1; 0 none
  std::uint32_t place = 0;  // number of an entity of the kind place; 0 none
  bool operator==(const Encounter&) const = default;
};

}  // namespace tracuu::knowledge
