#include "knowledge/knowledge_builder.h"

#include <algorithm>
#include <utility>

#include "knowledge/entity_table.h"
#include "knowledge/format.h"
#include "knowledge/merging.h"
#include "search/index_format.h"
#include "search/list_facet.h"

namespace tracuu::knowledge {

namespace {

// What extract::Act calls both sides together.
constexpr std::string_view kBothSides = "hai bên";

template <typename Named>
std::size_t place_of(const std::vector<Named>& list, std::string_view name) {
  return static_cast<std::size_t>(std::ranges::find(list, name, &Named::name) - list.begin());
}

}  // namespace

KnowledgeBuilder::FoundParty KnowledgeBuilder::party_of(std::string_view name, const extract::Extraction& extraction,
                                                        const DocumentSurfaces& surfaces) {
  if (name.empty()) return {};
  if (name == kBothSides) return {Party::Kind::sides, 0};
  const std::size_t places[] = {place_of(extraction.persons, name), place_of(extraction.organisations, name),
                                place_of(extraction.places, name)};
  for (std::size_t kind = 0; kind < std::size(places); ++kind) {
    if (places[kind] < surfaces[kind].size()) return {Party::Kind::entity, surfaces[kind][places[kind]]};
  }
  return {};
}

void KnowledgeBuilder::add(const extract::Extraction& extraction, std::uint32_t day) {
  FoundDocument& found = documents_.emplace_back();
  found.surfaces = surfaces_.add(extraction, day);
  for (const std::vector<extract::Act>* acts : {&extraction.acts, &extraction.commitments})
    for (const extract::Act& act : *acts) found.acts.push_back(act_of(act, extraction, found.surfaces));
  for (const extract::Encounter& encounter : extraction.encounters)
    found.encounters.push_back(encounter_of(encounter, extraction, found.surfaces));
  std::ranges::stable_sort(found.encounters, {},
                           [](const FoundEncounter& each) { return each.encounter.sentence.begin; });
  std::ranges::stable_sort(found.acts, {}, [](const FoundAct& each) { return each.act.sentence.begin; });
  store::Bytes figures, dates;
  put_figures(figures, extraction.figures, units_);
  put_dates(dates, extraction.dates);
  figures_.add(figures);
  dates_.add(dates);
}

Party KnowledgeBuilder::party_in(const EntityTable& entities, const FoundParty& found) {
  if (found.kind != Party::Kind::entity) return {found.kind, {}};
  const EntityRef entity = entities.entity_of(found.surface);
  return entity.number == 0 ? Party{} : Party{found.kind, entity};
}

store::Bytes KnowledgeBuilder::encode_figures() const {
  store::Bytes out;
  units_.put(out);
  store::put_bytes(out, figures_.encode());
  return out;
}

Result<void> KnowledgeBuilder::finish(store::CorpusWriter& writer) {
  const Merged merged = merge(surfaces_, corrections_.all());
  const EntityTable entities(surfaces_, merged);
  std::vector<const DocumentSurfaces*> documents;
  for (const FoundDocument& document : documents_) documents.push_back(&document.surfaces);
  std::vector<search::ListFacet> facets;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    facets.push_back(entities.facet(static_cast<EntityKind>(kind), documents));
  }
  TRACUU_TRY(writer.put_blob(search::kListFacetsBlob, search::encode_list_facets(facets)));
  TRACUU_TRY(writer.put_blob(kEntitiesBlob, entities.encode()));
  TRACUU_TRY(writer.put_blob(kActsBlob, encode_acts(entities)));
  TRACUU_TRY(writer.put_blob(kVerbsBlob, encode_verbs()));
  TRACUU_TRY(writer.put_blob(kFiguresBlob, encode_figures()));
  TRACUU_TRY(writer.put_blob(kEncountersBlob, encode_encounters(entities)));
  TRACUU_TRY(writer.put_blob(kEventsBlob, entities.encode_events()));
  TRACUU_TRY(writer.put_blob(kBodiesBlob, entities.encode_bodies()));
  TRACUU_TRY(writer.put_blob(kDatesBlob, dates_.encode()));
  const std::string corrections = corrections_.to_tsv();
  TRACUU_TRY(writer.put_blob(kCorrectionsBlob, store::as_bytes(corrections)));
  *this = KnowledgeBuilder();
  unmet_ = merged.unmet;
  return {};
}

}  // namespace tracuu::knowledge
