// All reports of one event or of one meeting, and what each says that the others do not.
#include <algorithm>
#include <map>
#include <string>

#include "engine/encounter_keys.h"
#include "engine/encounter_time.h"
#include "engine/knowledge_places.h"
#include "engine/knowledge_state.h"
#include "engine/meeting_days.h"
#include "extract/kind_names.h"

namespace tracuu::engine {

namespace {

constexpr std::size_t kMostReports = 60, kMostFacts = 12, kMostRead = 400;

// What one report names, each once.
struct Named {
  std::vector<std::string> persons, acts, figures, dates;
};

void add_once(std::vector<std::string>& list, std::string_view text) {
  if (std::ranges::find(list, text) == list.end()) list.emplace_back(text);
}

Result<Named> read(const knowledge::Knowledge& known, std::uint32_t document, const store::Corpus& corpus) {
  Named named;
  const search::FacetColumn& persons = known.facet(knowledge::EntityKind::person);
  persons.for_each_at(document, [&](std::uint32_t number) {
    if (number != 0) add_once(named.persons, persons.value(number));
  });
  for (const knowledge::Act& act : known.acts(document)) add_once(named.acts, name_of(act.kind));
  TRACUU_ASSIGN(const std::string_view text, corpus.text(DocumentOrdinal{document}));
  for (const extract::Figure& figure : known.figures(document)) {
    if (figure.range.begin > figure.range.end || figure.range.end > text.size()) continue;
    add_once(named.figures, text.substr(figure.range.begin, figure.range.size()));
  }
  for (const extract::DateMention& date : known.dates(document)) add_once(named.dates, date.iso);
  return named;
}

using FactCounts = std::map<std::string, std::uint32_t>;

// Those that no other report has come first.
std::vector<EventReports::Fact> facts_of(const std::vector<std::string>& texts, const FactCounts& counts,
                                         bool is_alone) {
  std::vector<EventReports::Fact> facts;
  for (const std::string& text : texts) facts.push_back({text, !is_alone && counts.at(text) == 1});
  std::ranges::stable_partition(facts, &EventReports::Fact::only);
  facts.resize(std::min(facts.size(), kMostFacts));
  return facts;
}

// A document that reports it, and the sentence that does.
struct Reported {
  std::uint32_t document = 0;
  knowledge::Encounter encounter;
};

knowledge::Encounter noted(const std::vector<knowledge::Encounter>& encounters, knowledge::EntityRef event) {
  const auto found = std::ranges::find_if(encounters, [&](const knowledge::Encounter& each) {
    return each.form == extract::EncounterForm::event && each.a.kind == knowledge::Party::Kind::entity &&
           each.a.entity == event;
  });
  if (found != encounters.end()) return *found;
  knowledge::Encounter nothing;
  nothing.form = extract::EncounterForm::event;
  return nothing;
}

std::vector<Reported> reports_of_event(const knowledge::Knowledge& known, std::string_view name,
                                       const std::vector<std::uint32_t>& documents) {
  std::vector<Reported> reports;
  const auto ref = known.find(knowledge::EntityKind::event, name);
  if (!ref) return reports;
  const search::FacetColumn& events = known.facet(knowledge::EntityKind::event);
  for (const std::uint32_t document : documents) {
    if (events.any_at(document, [&](std::uint32_t number) { return number == ref->number; }))
      reports.push_back({document, noted(known.encounters(document), *ref)});
  }
  return reports;
}

// Of each document the first sentence.
std::vector<Reported> reports_of_meeting(const knowledge::Knowledge& known, const EventRequest& request,
                                         const std::vector<std::uint32_t>& documents, const auto& day_of) {
  if (request.a.empty() || request.b.empty()) return {};
  PartyKeys keys(known, request.by);
  const auto is_it = [&](const knowledge::Encounter& each) {
    if (each.form == extract::EncounterForm::event) return false;
    return keys.are_between(each, request.a, request.b);
  };
  std::vector<Reported> found;
  std::vector<std::uint32_t> days;
  for (const std::uint32_t document : documents) {
    for (const knowledge::Encounter& each : known.encounters(document)) {
      if (!is_it(each)) continue;
      found.push_back({document, each});
      days.push_back(time_of(each, known.dates(document), day_of(document)).day);
    }
  }
  const std::uint32_t asked = search::day_number(request.day);
  const std::vector<Meeting> meetings = meetings_of(days);
  const auto meeting = std::ranges::find_if(meetings, [&](const Meeting& each) { return may_be_of(each, asked); });
  std::vector<Reported> reports;
  for (std::size_t i = 0; i < found.size() && meeting != meetings.end(); ++i) {
    const bool is_known = !reports.empty() && reports.back().document == found[i].document;
    if (!is_known && may_be_of(*meeting, days[i])) reports.push_back(found[i]);
  }
  return reports;
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const EventRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  EventReports answer;
  answer.name = request.name;
  if (!known->is_there()) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* selected, state.select(request.search));
  const std::vector<std::uint32_t> documents = state.in_time(*selected, false);
  const auto day_of = [&](std::uint32_t document) { return state.day_of(document); };
  std::vector<Reported> reports = request.name.empty() ? reports_of_meeting(*known, request, documents, day_of)
                                                       : reports_of_event(*known, request.name, documents);
  answer.total = static_cast<std::uint32_t>(reports.size());
  reports.resize(std::min(reports.size(), kMostRead));
  std::vector<Named> named;
  FactCounts persons, acts, figures, dates;
  for (const Reported& each : reports) {
    TRACUU_ASSIGN(Named one, read(*known, each.document, state.corpus));
    const auto count = [](FactCounts& counts, const std::vector<std::string>& texts) {
      for (const std::string& text : texts) ++counts[text];
    };
    count(persons, one.persons);
    count(acts, one.acts);
    count(figures, one.figures);
    count(dates, one.dates);
    named.push_back(std::move(one));
  }
  const bool is_alone = reports.size() < 2;
  for (std::size_t i = 0; i < std::min(reports.size(), kMostReports); ++i) {
    const auto& [document, encounter] = reports[i];
    EventReports::Report& report = answer.reports.emplace_back();
    TRACUU_ASSIGN(const std::string_view text, place(report, document, encounter.sentence, state.corpus));
    TRACUU_ASSIGN(store::DocumentSummary summary, state.corpus.summary(DocumentOrdinal{document}));
    report.source = std::move(summary.source);
    report.sentence = text.substr(encounter.sentence.begin, encounter.sentence.size());
    report.when = time_of(encounter, known->dates(document), state.day_of(document)).when;
    report.place = place_name(*known, encounter.place);
    report.form = name_of(encounter.form);
    report.status = name_of(encounter.status);
    report.persons = facts_of(named[i].persons, persons, is_alone);
    report.acts = facts_of(named[i].acts, acts, is_alone);
    report.figures = facts_of(named[i].figures, figures, is_alone);
    report.dates = facts_of(named[i].dates, dates, is_alone);
  }
  return ResponseBody(std::move(answer));
}

}  // namespace tracuu::engine
