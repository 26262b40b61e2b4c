// What one document says of people, bodies, places, events, days, figures, and of who said what to whom.
// Every range counts bytes of Document::text. Names that only the title says have no mention.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"

namespace tracuu::extract {

enum class PlaceKind : std::uint8_t { country, city, province, border_gate, building, region, sea, other };
enum class EventKind : std::uint8_t { visit, meeting, conference, anniversary, agreement, election, other };
// Of a date's year: in the text; made certain by other dates of the text; neither.
enum class YearStatus : std::uint8_t { stated, inferred, unknown };
enum class ActClass : std::uint8_t {
  affirm,
  propose,
  agree,
  thank,
  congratulate,
  appreciate,
  wish,
  commit,
  welcome,
  support,
  inform,
  discuss,
  express,
  condole,
  invite,
};

struct Person {
  std::string name;                   // the fullest way in which the text writes it, without titles
  std::vector<std::string> variants;  // the other ways
  std::vector<std::string> roles;     // offices and ranks as the text writes them, in order; "tác giả" of a byline
  std::string country;                // its usual Vietnamese name; "" where the text does not make it certain
  std::vector<ByteRange> mentions;    // of the name, in order
  std::string party = {};             // the organisation of the extraction in which it has an office; "" not said
};

struct Organisation {
  std::string name;
  std::vector<std::string> variants;
  std::vector<ByteRange> mentions;
  std::string country = {};       // whose body it is, by its usual Vietnamese name; "" where its name does not say so
  std::string parent = {};        // the organisation of the extraction of which it is a part; "" not said
  std::string abbreviation = {};  // the variant that is capital letters alone; "" none
};

struct Place {
  std::string name;
  PlaceKind kind = PlaceKind::other;
  std::vector<std::string> variants;
  std::vector<ByteRange> mentions;
  std::string country = {};  // in which it lies, as a person's; "" of a country, and where it is not certain
};

struct Event {
  std::string name;
  EventKind kind = EventKind::other;
  std::vector<std::string> variants;
  std::vector<ByteRange> mentions;
  std::string visitor = {};   // of a visit: a person, organisation or country of the extraction; "" not certain
  ByteRange date = {};        // the date of the extraction that a sentence says it was on; empty where none does
  std::string place = {};     // likewise the name of a place; of a visit the country that is visited
  std::uint32_t ordinal = 0;  // "lần thứ 20", "ASEM-13"; 0 of one that is not numbered
};

struct DateMention {
  ByteRange range;
  std::string iso;  // "2021-06-07", "2021-06", "2021", "--06-07", "--06", "FROM/TO" of two of them
  YearStatus year_status = YearStatus::unknown;
  ByteRange inferred_from = {};  // the words that make an inferred year certain; empty of others
};

struct Figure {
  ByteRange range;  // with its unit
  double value = 0;
  std::string unit;  // "USD", "%", "người", …
};

// How it is known who acts: he is named, or both sides are; a title, "ông", "đồng chí" alone refer to him; the sentence
// has no subject and goes on with the one before. All but the first are guesses.
enum class ActorCertainty : std::uint8_t { named, resolved, continued };

// Somebody is reported to have said, asked, thanked for or agreed to something; one for each verb.
struct Act {
  ByteRange sentence;  // the sentence or clause that holds it
  ByteRange verb;
  std::string form;   // the verb as the tables write it, in small letters
  std::string actor;  // the name of a person, organisation or country of this extraction, or "hai bên"
  ActClass kind = ActClass::affirm;
  std::string addressee;  // likewise; "" where nobody is addressed
  ByteRange content;      // what is said, asked or agreed; empty where only the verb is there
  // When it is to be done, in the content: "trong năm 2027", "trong thời gian tới"; empty where none is said.
  ByteRange deadline = {};
  std::string due = {};  // the deadline as ISO 8601, where it can be; as of dates
  ActorCertainty certainty = ActorCertainty::named;
  std::string principal = {};  // for whom the actor speaks; "" for himself
  // Who is to do what is asked for, promised or agreed on, and who may expect it; "" not certain, "hai bên" of both
  // each to the other.
  std::string debtor = {}, creditor = {};
};

// "event": no meeting of two, but an event that is named; the other forms are how two parties met.
enum class EncounterForm : std::uint8_t { meeting, reception, talks, visit, call, online, letter, event };
// Whether it is said to have come about, to be intended, or not to have come about.
enum class EncounterStatus : std::uint8_t { held, planned, denied };

// Two parties are reported to have met; one for each pair of them. Or an event is named: once a document, with the
// sentence that has its date, else the first.
struct Encounter {
  ByteRange sentence;
  EncounterForm form = EncounterForm::meeting;
  EncounterStatus status = EncounterStatus::held;
  std::string a, b;   // names of persons, organisations or countries of this extraction; of an event its name and ""
  ByteRange date;     // a date of the extraction in the sentence; empty where it has none
  std::string place;  // the name of a place of the extraction; "" where the sentence says none
};

// Each list in order of first mention; what only the title has comes first.
struct Extraction {
  std::vector<Person> persons;
  std::vector<Organisation> organisations;
  std::vector<Place> places;
  std::vector<Event> events;
  std::vector<DateMention> dates;
  std::vector<Figure> figures;
  std::vector<Act> acts;
  // What a party will do, or somebody says it is ready to do: "Việt Nam sẽ hỗ trợ …", "khẳng định Việt Nam sẵn sàng
  // …". As acts, of the class commit.
  std::vector<Act> commitments;
  std::vector<Encounter> encounters;
};

}  // namespace tracuu::extract
