// What the documents say, as the view model holds it: which ledger is asked for, and the part of it that is in sight.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/contrast.h"
#include "engine/encounters.h"
#include "engine/knowledge.h"
#include "engine/set_phrases.h"

namespace tracuu::app {

// The first four are of entities, one for each kind.
enum class Ledger : std::uint8_t {
  persons,
  organisations,
  places,
  events,
  acts,
  commitments,
  phrases,
  figures,
  contrast,
  meetings,
  gaps,
  timeline,
};
inline constexpr Ledger kLastLedger = Ledger::timeline;

// Everything that can be asked, beside the search that selects the documents. A ledger passes over what is not its own.
struct KnowledgeQuestion {
  Ledger ledger = Ledger::persons;
  std::string text = {};  // of entities and set phrases: only those whose name holds it; of acts, whose sentence does
  engine::EntityOrder order = engine::EntityOrder::documents;
  engine::EntityName entity = {};  // whose page is shown in the place of the list; "" none; a set phrase has no facet
  engine::EntityName actor = {}, addressee = {};      // of acts; "" any
  engine::EntityName principal = {};                  // likewise, for whom somebody speaks
  engine::EntityName debtor = {}, creditor = {};      // of commitments, likewise
  std::string kind = {};                              // of acts, "" any
  std::string verb = {};                              // likewise, in small letters
  bool due = false;                                   // acts: only those that say until when
  bool oldest = false;                                // acts, meetings, timeline: the earliest first
  bool soonest = false;                               // commitments: what is due first
  engine::PartyKind by = engine::PartyKind::country;  // of meetings and gaps: who counts as a party
  std::string a = {}, b = {};                         // of meetings: only those of these two; "" any …
  std::string day = {};                               // … ISO: the page of their meeting on that day; "" the list
  bool network = false;                               // of meetings: counts as a network, not as a matrix
  std::string unit = {};                              // of figures, "" any
  std::string sides = {};                             // of a comparison: what parts its sides, "" time …
  std::string side_a = {}, side_b = {};               // … these, "" chosen by the engine: ContrastRequest …
  std::string items = {};                             // … and the kind of what is compared, "" all
  engine::FigureOrder figures = engine::FigureOrder::value;
  bool operator==(const KnowledgeQuestion&) const = default;
};

// At most one of these is not empty.
struct KnowledgeRows {
  std::vector<engine::EntityRow> entities = {};
  std::vector<engine::ActRow> acts = {};
  std::vector<engine::FigureRow> figures = {};
  std::vector<engine::PhraseRow> phrases = {};
  std::vector<engine::PhrasePassage> passages = {};  // of the set phrase asked for
  std::vector<engine::EncounterRow> encounters = {};
  std::vector<engine::GapRow> gaps = {};
  std::vector<engine::ContrastRow> contrasts = {};
};

// Whether one thing's page is asked for, not a list.
bool asks_for_page(const KnowledgeQuestion& question);

std::size_t row_count(const KnowledgeRows& rows);
void append(KnowledgeRows& rows, const KnowledgeRows& more);

struct KnowledgeView {
  KnowledgeQuestion question;
  bool asking = false;  // an answer is still to come
  bool known = false;   // what follows answers the question
  std::uint32_t total = 0;
  std::uint32_t first = 0;  // number of the first row at hand
  KnowledgeRows rows = {};
  std::vector<engine::EntityPage::ActCount> kinds = {};  // of the acts, whichever kind is asked for
  std::vector<engine::Acts::Verb> verbs = {};            // of those of the kind that is asked for
  std::vector<engine::Acts::Party> actors = {}, addressees = {}, debtors = {}, creditors = {};  // of the acts
  std::vector<engine::Figures::Unit> units = {};   // of the figures, likewise
  std::optional<engine::EntityPage> page = {};     // of the entity asked for
  std::optional<engine::PhrasePage> phrase = {};   // likewise a set phrase, without its passages
  std::optional<engine::EventReports> event = {};  // … where it is an event; of a meeting, likewise
  std::optional<engine::Contrast> contrast = {};   // the sides of a comparison, without its rows
  std::optional<engine::Meetings> meetings = {};   // how often who met whom
  std::uint32_t revision = 0;                      // changes with every question: lists begin at their top
  bool saving = false;                             // all rows are being gathered for a file
};

}  // namespace tracuu::app
