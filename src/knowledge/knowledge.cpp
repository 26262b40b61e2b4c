#include "knowledge/knowledge.h"

#include <string>

#include "knowledge/act_codec.h"
#include "knowledge/encounter_codec.h"
#include "knowledge/entity_codec.h"
#include "knowledge/event_codec.h"
#include "knowledge/fact_codec.h"
#include "knowledge/format.h"
#include "knowledge/text_numbers.h"

namespace tracuu::knowledge {

Result<Knowledge> Knowledge::open(const store::Corpus& corpus, const search::Index& index) {
  Knowledge knowledge;
  if (!corpus.has_blob(kEntitiesBlob)) return knowledge;
  knowledge.is_there_ = true;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    knowledge.facets_[kind] = index.facets().find(kEntityFacets[kind]);
    const bool is_list = knowledge.facets_[kind] != nullptr && knowledge.facets_[kind]->is_list();
    if (!is_list) return search::damaged_index(kEntitiesBlob);
  }
  TRACUU_ASSIGN(const store::ByteView entities, corpus.blob(kEntitiesBlob));
  TRACUU_ASSIGN(const store::ByteView acts, corpus.blob(kActsBlob));
  TRACUU_ASSIGN(const store::ByteView figures, corpus.blob(kFiguresBlob));
  TRACUU_ASSIGN(const store::ByteView dates, corpus.blob(kDatesBlob));
  const std::uint32_t documents = index.documents();
  if (!knowledge.read_entities(entities)) return search::damaged_index(kEntitiesBlob);
  if (!knowledge.acts_.read(acts, documents)) return search::damaged_index(kActsBlob);
  if (corpus.has_blob(kVerbsBlob)) {
    TRACUU_ASSIGN(const store::ByteView verbs, corpus.blob(kVerbsBlob));
    if (!knowledge.read_verbs(verbs)) return search::damaged_index(kVerbsBlob);
  }
  if (!knowledge.read_figures(figures, documents)) return search::damaged_index(kFiguresBlob);
  if (!knowledge.dates_.read(dates, documents)) return search::damaged_index(kDatesBlob);
  if (!corpus.has_blob(kEncountersBlob)) return knowledge;
  TRACUU_ASSIGN(const store::ByteView encounters, corpus.blob(kEncountersBlob));
  if (!knowledge.encounters_.read(encounters, documents)) return search::damaged_index(kEncountersBlob);
  if (corpus.has_blob(kEventsBlob)) {
    TRACUU_ASSIGN(const store::ByteView events, corpus.blob(kEventsBlob));
    if (!knowledge.events_.read(events, knowledge.count(EntityKind::event))) return search::damaged_index(kEventsBlob);
  }
  if (corpus.has_blob(kBodiesBlob)) {
    TRACUU_ASSIGN(const store::ByteView bodies, corpus.blob(kBodiesBlob));
    if (!knowledge.read_bodies(bodies)) return search::damaged_index(kBodiesBlob);
  }
  if (!corpus.has_blob(kPhrasesBlob)) return knowledge;
  TRACUU_ASSIGN(const store::ByteView phrases, corpus.blob(kPhrasesBlob));
  if (!knowledge.phrases_.read(phrases, documents)) return search::damaged_index(kPhrasesBlob);
  return knowledge;
}

bool Knowledge::read_entities(store::ByteView blob) {
  entities_ = blob;
  store::ByteReader reader(blob);
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    begins_[kind].reserve(facets_[kind]->values());
    for (std::uint32_t number = 0; number < facets_[kind]->values(); ++number) {
      begins_[kind].push_back(static_cast<std::uint32_t>(blob.size() - reader.remaining()));
      skip_entity(reader);
    }
  }
  return !reader.failed() && reader.at_end();
}

bool Knowledge::read_verbs(store::ByteView blob) {
  store::ByteReader reader(blob);
  verbs_ = read_texts(reader);
  return !reader.failed() && reader.at_end();
}

bool Knowledge::read_figures(store::ByteView blob, std::uint32_t documents) {
  store::ByteReader reader(blob);
  units_ = read_texts(reader);
  return !reader.failed() && figures_.read(blob.last(reader.remaining()), documents);
}

bool Knowledge::read_bodies(store::ByteView blob) {
  store::ByteReader reader(blob);
  const std::uint32_t organisations = count(EntityKind::organisation);
  for (std::size_t kind = 0; kind < bodies_.size(); ++kind) {
    for (std::uint32_t left = count(static_cast<EntityKind>(kind)); left > 0 && !reader.failed(); --left) {
      bodies_[kind].push_back(reader.varint32());
      if (bodies_[kind].back() > organisations) return false;
    }
  }
  return !reader.failed() && reader.at_end();
}

std::uint32_t Knowledge::count(EntityKind kind) const { return is_there_ ? facet(kind).values() : 0; }

Entity Knowledge::entity(EntityRef ref) const {
  const std::uint32_t begin = begins_[static_cast<std::size_t>(ref.kind)][ref.number - 1];
  store::ByteReader reader(entities_.subspan(begin));
  Entity entity = read_entity(reader);
  entity.name = name(ref);
  if (ref.kind == EntityKind::event && ref.number <= events_.documents())
    read_event(events_.of(ref.number - 1), entity);
  const auto kind = static_cast<std::size_t>(ref.kind);
  if (kind < bodies_.size() && ref.number <= bodies_[kind].size()) entity.body = bodies_[kind][ref.number - 1];
  return entity;
}

std::optional<EntityRef> Knowledge::find(EntityKind kind, std::string_view name) const {
  const std::uint32_t number = is_there_ ? facet(kind).number_of(name) : 0;
  return number == 0 ? std::nullopt : std::optional(EntityRef{kind, number});
}

std::vector<Act> Knowledge::acts(std::uint32_t document) const {
  return is_there_ ? read_acts(acts_.of(document), verbs_) : std::vector<Act>();
}

std::vector<extract::Figure> Knowledge::figures(std::uint32_t document) const {
  return is_there_ ? knowledge::read_figures(figures_.of(document), units_) : std::vector<extract::Figure>();
}

std::vector<extract::DateMention> Knowledge::dates(std::uint32_t document) const {
  return is_there_ ? read_dates(dates_.of(document)) : std::vector<extract::DateMention>();
}

std::vector<Encounter> Knowledge::encounters(std::uint32_t document) const {
  return document < encounters_.documents() ? read_encounters(encounters_.of(document)) : std::vector<Encounter>();
}

}  // namespace tracuu::knowledge
