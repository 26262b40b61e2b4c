// The entities that merged surfaces are, numbered in the order of a dictionary.
#pragma once

#include <array>
#include <map>
#include <vector>

#include "knowledge/merging.h"
#include "search/list_facet.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

class EntityTable {
 public:
  EntityTable(const SurfaceTable& table, const Merged& merged);

  // Number 0 of one that is hidden.
  EntityRef entity_of(SurfaceId surface) const;
  const std::vector<Entity>& of(EntityKind kind) const { return entities_[static_cast<std::size_t>(kind)]; }

  // The facet of a kind; `documents` are the surfaces of each document.
  search::ListFacet facet(EntityKind kind, const std::vector<const DocumentSurfaces*>& documents) const;
  // The blob kEntitiesBlob: all but the names, which are the facets' values.
  store::Bytes encode() const;
  // The blob kEventsBlob: when and where each event was.
  store::Bytes encode_events() const;
  // The blob kBodiesBlob: to which body each person and organisation belongs.
  store::Bytes encode_bodies() const;

 private:
  using NumberCounts = std::map<std::uint32_t, std::uint32_t>;  // by an entity's number: documents

  NumberCounts by_number(const std::map<SurfaceId, std::uint32_t>& found) const;
  static std::vector<EventSpot> spots_of(const NumberCounts& counts);

  std::array<std::vector<Entity>, kEntityKinds> entities_;
  std::vector<EntityRef> refs_;  // by surface
};

}  // namespace tracuu::knowledge
