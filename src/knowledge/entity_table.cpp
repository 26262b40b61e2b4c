#include "knowledge/entity_table.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "knowledge/document_bytes.h"
#include "knowledge/entity_codec.h"
#include "knowledge/event_codec.h"
#include "knowledge/format.h"
#include "knowledge/roles.h"
#include "text/collation.h"

namespace tracuu::knowledge {

namespace {

constexpr std::size_t kMostVariants = 24, kMostRoles = 24, kMostSpots = 8;

// All that the surfaces of one entity say together.
struct Gathered {
  std::string name;
  Surface::Counts names, countries;
  std::map<std::uint8_t, std::uint32_t> sorts;
  std::map<std::string, Role> roles;
  TimeCounts times;
  std::map<SurfaceId, std::uint32_t> spots, bodies;
};

void add(const Surface::Counts& from, Surface::Counts& to) {
  for (const auto& [text, documents] : from) to[text] += documents;
}

void add(const Surface& surface, Gathered& gathered) {
  add(surface.forms, gathered.names);
  add(surface.variants, gathered.names);
  add(surface.countries, gathered.countries);
  for (const auto& [sort, documents] : surface.sorts) gathered.sorts[sort] += documents;
  for (const auto& [text, role] : surface.roles) add_role(role, gathered.roles[text]);
  for (const auto& [time, documents] : surface.times) gathered.times[time] += documents;
  for (const auto& [spot, documents] : surface.spots) gathered.spots[spot] += documents;
  for (const auto& [body, documents] : surface.bodies) gathered.bodies[body] += documents;
}

std::vector<std::string> variants_of(const Surface::Counts& names, const std::string& name) {
  std::vector<std::pair<std::uint32_t, std::string>> order;
  for (const auto& [text, documents] : names) {
    if (text != name) order.emplace_back(documents, text);
  }
  std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<std::uint32_t, std::string>::first);
  std::vector<std::string> variants;
  for (auto& [documents, text] : order) {
    if (variants.size() < kMostVariants) variants.push_back(std::move(text));
  }
  return variants;
}

std::vector<Role> roles_of(std::map<std::string, Role> found) {
  fold_short_roles(found);
  std::vector<Role> roles;
  for (auto& [text, role] : found) roles.push_back(std::move(role));
  std::ranges::stable_sort(roles, std::ranges::greater(), &Role::documents);
  if (roles.size() > kMostRoles) roles.resize(kMostRoles);
  return roles;
}

Entity entity_of(Gathered gathered) {
  Entity entity;
  entity.name = std::move(gathered.name);
  entity.variants = variants_of(gathered.names, entity.name);
  entity.roles = roles_of(std::move(gathered.roles));
  entity.country = Surface::most_frequent(gathered.countries);
  const auto sort = std::ranges::max_element(gathered.sorts, {}, [](const auto& each) { return each.second; });
  if (sort != gathered.sorts.end()) entity.sort = sort->first;
  entity.times = event_times(gathered.times);
  return entity;
}

}  // namespace

EntityTable::EntityTable(const SurfaceTable& table, const Merged& merged) : refs_(merged.standing.size()) {
  std::map<SurfaceId, Gathered> gathered;
  for (SurfaceId id = 0; id < refs_.size(); ++id) add(table.surfaces()[id], gathered[merged.standing[id]]);
  using Ordered = std::pair<std::string, SurfaceId>;  // collation key of the name
  std::array<std::vector<Ordered>, kEntityKinds> order;
  for (auto& [standing, each] : gathered) {
    if (merged.hidden.contains(standing)) continue;
    const Surface& surface = table.surfaces()[standing];
    const auto given = merged.names.find(standing);
    each.name = given != merged.names.end() ? given->second : Surface::most_frequent(surface.forms);
    order[static_cast<std::size_t>(surface.kind)].emplace_back(text::collation_key(each.name), standing);
  }
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    std::ranges::sort(order[kind]);
    for (std::uint32_t number = 0; number < order[kind].size(); ++number)
      refs_[order[kind][number].second] = {static_cast<EntityKind>(kind), number + 1};
  }
  for (SurfaceId id = 0; id < refs_.size(); ++id) refs_[id] = refs_[merged.standing[id]];
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    for (const auto& [key, standing] : order[kind]) {
      const NumberCounts bodies = by_number(gathered[standing].bodies);
      const auto body = std::ranges::max_element(bodies, {}, &NumberCounts::value_type::second);
      const NumberCounts spots = by_number(gathered[standing].spots);
      Entity& entity = entities_[kind].emplace_back(knowledge::entity_of(std::move(gathered[standing])));
      entity.spots = spots_of(spots);
      const bool is_itself =
          body != bodies.end() && refs_[standing] == EntityRef{EntityKind::organisation, body->first};
      if (body != bodies.end() && !is_itself) entity.body = body->first;
    }
  }
}

// The entities that surfaces are, without those that are hidden.
EntityTable::NumberCounts EntityTable::by_number(const std::map<SurfaceId, std::uint32_t>& found) const {
  NumberCounts counts;
  for (const auto& [surface, documents] : found) {
    if (const std::uint32_t number = refs_[surface].number; number != 0) counts[number] += documents;
  }
  return counts;
}

std::vector<EventSpot> EntityTable::spots_of(const NumberCounts& counts) {
  std::vector<EventSpot> spots;
  for (const auto& [place, documents] : counts) spots.push_back({place, documents});
  std::ranges::stable_sort(spots, std::ranges::greater(), &EventSpot::documents);
  if (spots.size() > kMostSpots) spots.resize(kMostSpots);
  return spots;
}

EntityRef EntityTable::entity_of(SurfaceId surface) const {
  return surface == kNoSurface ? EntityRef{} : refs_[surface];
}

search::ListFacet EntityTable::facet(EntityKind kind, const std::vector<const DocumentSurfaces*>& documents) const {
  const auto place = static_cast<std::size_t>(kind);
  search::ListFacet facet{std::string(kEntityFacets[place]), {}, {}};
  for (const Entity& entity : entities_[place]) facet.values.push_back(entity.name);
  for (const DocumentSurfaces* surfaces : documents) {
    std::vector<std::uint32_t>& numbers = facet.documents.emplace_back();
    for (const SurfaceId surface : (*surfaces)[place]) {
      if (const std::uint32_t number = entity_of(surface).number; number != 0) numbers.push_back(number - 1);
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  }
  return facet;
}

store::Bytes EntityTable::encode() const {
  store::Bytes out;
  for (const std::vector<Entity>& entities : entities_) {
    for (const Entity& entity : entities) put_entity(out, entity);
  }
  return out;
}

store::Bytes EntityTable::encode_bodies() const {
  store::Bytes out;
  for (const EntityKind kind : {EntityKind::person, EntityKind::organisation}) {
    for (const Entity& entity : of(kind)) store::put_varint(out, entity.body);
  }
  return out;
}

store::Bytes EntityTable::encode_events() const {
  DocumentBytesWriter writer;
  for (const Entity& event : of(EntityKind::event)) {
    store::Bytes bytes;
    put_event(bytes, event);
    writer.add(bytes);
  }
  return writer.encode();
}

}  // namespace tracuu::knowledge
