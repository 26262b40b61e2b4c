// Who met whom, as messages: a ledger of reported encounters and named events, how often each two met, who has not met
// for long, and the reports of one event. As in knowledge.h every request names the documents by a search, and a corpus
// of an older build knows nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/knowledge.h"
#include "engine/search_request.h"

namespace tracuu::engine {

// Who counts as a party: anybody as named; persons; bodies; countries, where a person or a body counts for its own.
enum class PartyKind : std::uint8_t { any, person, organisation, country };

struct EncountersRequest {
  SearchRequest search;
  PartyKind by = PartyKind::any;
  std::string a = {}, b = {};  // names of parties of that kind, "" any; of `a` alone all its encounters
  bool events = false;         // named events too
  bool newest = true;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const EncountersRequest&) const = default;
};

struct EncounterRow {
  std::string document, title, date;
  EntityName a, b;           // of an event `a` is it
  std::string form, status;  // "meeting", "visit", "event", …; "held", "planned", "denied"
  When when;
  std::string place;                 // "" not said
  std::string sentence;              // of the original text
  std::uint32_t begin = 0, end = 0;  // in the document's text, code points
};

struct Encounters {
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  std::vector<EncounterRow> rows;  // by when they were, undated ones last
};

// How often each two of those who met most did. Reports of one pair whose days are no more than one apart are of one
// meeting; what is planned or denied does not count.
struct MeetingsRequest {
  SearchRequest search;
  PartyKind by = PartyKind::country;
  std::uint32_t parties = 16;  // at most 40
  bool operator==(const MeetingsRequest&) const = default;
};

struct Meetings {
  struct Party {
    std::string name;
    std::uint32_t meetings = 0;
    bool operator==(const Party&) const = default;
  };
  struct Pair {
    std::uint32_t a = 0, b = 0;  // into parties, a < b
    std::uint32_t meetings = 0, reports = 0;
    std::string first, last;  // ISO
    bool operator==(const Pair&) const = default;
  };
  std::uint32_t all_parties = 0;  // more than parties.size() where the list is cut
  std::vector<Party> parties;     // who met most often first
  std::vector<Pair> pairs;        // most meetings first
  bool operator==(const Meetings&) const = default;
};

// Pairs that have met at least three times and whose last meeting is longer ago than is usual between them: the median
// of what lay between their meetings. Those furthest beyond it first.
struct GapsRequest {
  SearchRequest search;
  PartyKind by = PartyKind::country;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const GapsRequest&) const = default;
};

struct GapRow {
  std::string a, b;
  std::uint32_t meetings = 0;
  std::string first, last;             // ISO
  std::uint32_t usual = 0, since = 0;  // days
};

struct Gaps {
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  std::string until;  // the latest date of the selected documents, from which is counted
  std::vector<GapRow> rows;
};

// All reports of an event in the selected documents; without a name, of the meeting of `a` and `b` on a day. Parties as
// in EncountersRequest.
struct EventRequest {
  SearchRequest search;
  std::string name = {};
  PartyKind by = PartyKind::any;
  std::string a = {}, b = {};
  std::string day = {};  // ISO
  bool operator==(const EventRequest&) const = default;
};

struct EventReports {
  // Something that a report names; whether no other report of the event does.
  struct Fact {
    std::string text;
    bool only = false;
  };
  struct Report {
    std::string document, title, date, source;
    When when;
    std::string place;
    std::string form, status;  // as in EncounterRow; of an event "event"
    std::string sentence;
    std::uint32_t begin = 0, end = 0;                 // in the document's text, code points
    std::vector<Fact> persons, acts, figures, dates;  // acts by kind; what it alone has first, at most 12 of each
  };
  std::string name;
  std::uint32_t total = 0;
  std::vector<Report> reports;  // by date, at most 60
};

}  // namespace tracuu::engine
