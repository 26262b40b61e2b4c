// What the documents of a search say, as messages: entities with what is known of them, a ledger of acts, figures.
// Plain values as in messages.h. Every request names the documents by a search; its sort, offset and limit do not
// matter. Corpora of older builds know nothing: all answers are empty.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"
#include "engine/search_request.h"

namespace tracuu::engine {

// An entity: the facet of its kind ("person", "organisation", "place", "event") and its name. As a party to an act
// {"sides", ""} is both sides together, {"", ""} nobody certain.
struct EntityName {
  std::string facet, name;
  bool operator==(const EntityName&) const = default;
};

// When something was, and how that is known: "stated"; "year_inferred" where only the year is a guess; "document", the
// date of the document in the place of one; "no_year"; "none".
struct When {
  std::string from, to;  // ISO, possibly partial; `to` of a period only
  std::string certainty;
};

// `happened`: of events, by their own date, the latest first; what has none comes last.
enum class EntityOrder : std::uint8_t { documents, alphabet, latest, happened };

// The entities of one kind that the selected documents name.
struct EntitiesRequest {
  SearchRequest search;
  std::string facet;
  std::string text = {};  // only names that hold it, as FacetValuesRequest
  EntityOrder order = EntityOrder::documents;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const EntitiesRequest&) const = default;
};

struct EntityRow {
  std::string name;
  std::string detail;                 // a person's most frequent office; else ""
  std::string country;                // of all but countries and events
  std::string sort;                   // of a place or an event: "country", "visit", …
  std::uint32_t documents = 0;        // selected ones
  std::string first = {}, last = {};  // ISO: their earliest and latest date
  When when = {};                     // of an event as most of all documents say it; certainty "" where none does
  std::string place = {};             // likewise
};

struct Entities {
  std::string facet;  // as asked
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  std::vector<EntityRow> rows;
};

// All of one entity.
struct EntityRequest {
  SearchRequest search;
  EntityName entity;
  bool operator==(const EntityRequest&) const = default;
};

struct EntityPage {
  struct Role {
    std::string text;
    std::string first, last;  // ISO: when it is seen, in the whole corpus
    std::uint32_t documents = 0;
  };
  struct Related {
    EntityName entity;
    std::uint32_t documents = 0;  // selected ones that name both
  };
  struct ActCount {
    std::string kind;
    std::uint32_t count = 0;
  };
  // When or where documents say that an event was, and how many.
  struct Time {
    When when;
    std::uint32_t documents = 0;
  };
  struct Spot {
    std::string place;
    std::uint32_t documents = 0;
  };
  EntityName entity;
  bool known = false;  // whether the corpus has it
  std::vector<std::string> variants;
  std::vector<Role> roles;
  std::string country, sort;
  EntityName body;  // the party of a person, the organisation of which one is a part; names "" where none is known
  std::uint32_t documents = 0;
  std::string first, last;
  std::vector<Related> related;  // of each kind the most frequent, at most 12
  std::vector<ActCount> acts;    // of which it is the actor, the most frequent kind first
  std::uint32_t addressed = 0;   // acts whose addressee it is
  std::uint32_t spoken_for = 0;  // acts in which another speaks for it
  std::vector<Time> times;       // of an event, in the whole corpus: most documents first, those that differ behind
  std::vector<Spot> spots;
};

inline constexpr std::size_t kMostActChoices = 50;

// Who said, asked for, thanked for or agreed to what. What is empty does not restrict.
struct ActsRequest {
  SearchRequest search;
  std::string text = {};  // only where each of its words begins a word of the sentence, whatever its marks
  EntityName actor = {}, addressee = {}, principal = {}, debtor = {}, creditor = {};
  std::vector<std::string> kinds = {};  // "affirm", "propose", … one of them
  std::string verb = {};                // one of Acts::verbs
  bool due = false;                     // only those that say until when
  bool newest = true;                   // the latest documents first; else the earliest …
  bool soonest = false;                 // … behind those that are due on a day that is known, the earliest first
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const ActsRequest&) const = default;
};

struct ActRow {
  std::string document, title, date;
  EntityName actor, addressee;
  std::string certainty;                  // of the actor: "named", "resolved", "continued"
  EntityName principal = {};              // for whom the actor speaks
  EntityName debtor = {}, creditor = {};  // who owes what is asked for, promised or agreed, to whom
  std::string kind = {};
  std::string sentence = {};                         // of the original text
  ByteRange verb = {}, content = {}, deadline = {};  // into sentence
  std::string due = {};                              // the deadline as ISO, possibly partial, "FROM/TO"; "" not known
  std::uint32_t begin = 0, end = 0;                  // the sentence in the document's text, code points
};

struct Acts {
  struct Verb {
    std::string verb;  // in small letters
    std::uint32_t count = 0;
  };
  struct Party {
    EntityName party;
    std::uint32_t count = 0;
  };
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  // Each list without the restriction that it offers, the most frequent first; of the last five at most
  // kMostActChoices. Kinds without the verb as well.
  std::vector<EntityPage::ActCount> kinds;
  std::vector<Verb> verbs;
  std::vector<Party> actors, addressees, debtors, creditors;
  std::vector<ActRow> rows;
};

enum class FigureOrder : std::uint8_t { value, document };

// Amounts with their unit.
struct FiguresRequest {
  SearchRequest search;
  std::string unit = {};  // "" all
  FigureOrder order = FigureOrder::value;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const FiguresRequest&) const = default;
};

struct FigureRow {
  std::string document, title, date;
  double value = 0;
  std::string unit;
  std::string left, text, right;     // the figure as written, and what stands beside it
  std::uint32_t begin = 0, end = 0;  // in the document's text, code points
};

struct Figures {
  struct Unit {
    std::string unit;
    std::uint32_t count = 0;
  };
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  std::vector<Unit> units;  // the most frequent first
  std::vector<FigureRow> rows;
};

}  // namespace tracuu::engine
