// From the encounters of each document to those of the corpus.
#include <algorithm>

#include "knowledge/encounter_codec.h"
#include "knowledge/knowledge_builder.h"

namespace tracuu::knowledge {

namespace {

template <typename Named>
std::size_t place_of(const std::vector<Named>& list, std::string_view name) {
  return static_cast<std::size_t>(std::ranges::find(list, name, &Named::name) - list.begin());
}

}  // namespace

KnowledgeBuilder::FoundEncounter KnowledgeBuilder::encounter_of(const extract::Encounter& encounter,
                                                                const extract::Extraction& extraction,
                                                                const DocumentSurfaces& surfaces) {
  FoundEncounter found;
  const auto named = [&](EntityKind kind, std::size_t place) {
    const auto& all = surfaces[static_cast<std::size_t>(kind)];
    return place < all.size() ? FoundParty{Party::Kind::entity, all[place]} : FoundParty{};
  };
  const bool is_event = encounter.form == extract::EncounterForm::event;
  found.a = is_event ? named(EntityKind::event, place_of(extraction.events, encounter.a))
                     : party_of(encounter.a, extraction, surfaces);
  found.b = party_of(encounter.b, extraction, surfaces);
  if (!encounter.place.empty()) found.place = named(EntityKind::place, place_of(extraction.places, encounter.place));
  const auto date = std::ranges::find(extraction.dates, encounter.date, &extract::DateMention::range);
  const bool is_dated = !encounter.date.empty() && date != extraction.dates.end();
  found.encounter.sentence = encounter.sentence;
  found.encounter.form = encounter.form;
  found.encounter.status = encounter.status;
  if (is_dated) found.encounter.date = static_cast<std::uint32_t>(date - extraction.dates.begin()) + 1;
  return found;
}

store::Bytes KnowledgeBuilder::encode_encounters(const EntityTable& entities) const {
  DocumentBytesWriter writer;
  for (const FoundDocument& document : documents_) {
    std::vector<Encounter> encounters;
    for (const FoundEncounter& found : document.encounters) {
      Encounter each = found.encounter;
      each.a = party_in(entities, found.a);
      // A visit of nobody certain, or an event that is hidden.
      if (each.form == extract::EncounterForm::event && each.a.kind == Party::Kind::nobody) continue;
      each.b = party_in(entities, found.b);
      each.place = party_in(entities, found.place).entity.number;
      encounters.push_back(each);
    }
    store::Bytes bytes;
    put_encounters(bytes, encounters);
    writer.add(bytes);
  }
  return writer.encode();
}

}  // namespace tracuu::knowledge
