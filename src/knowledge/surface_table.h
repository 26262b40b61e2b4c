// Names as the documents write them, those that differ only in case or in the place of a mark as one: what merging
// begins with.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/extraction.h"
#include "knowledge/entity.h"
#include "knowledge/event_times.h"

namespace tracuu::knowledge {

using SurfaceId = std::uint32_t;

inline constexpr SurfaceId kNoSurface = ~SurfaceId{0};

// What tells one visit from others.
struct Visit {
  SurfaceId visitor = kNoSurface, place = kNoSurface;
  std::uint32_t year = 0;  // 0 not known
};

struct Surface {
  using Counts = std::map<std::string, std::uint32_t>;  // by text: documents

  EntityKind kind = EntityKind::person;
  std::string key;  // its words' tone keys, parted by blanks
  std::uint32_t documents = 0;
  Counts forms;     // as written
  Counts variants;  // other names that documents have for it
  Counts countries;
  std::map<std::uint8_t, std::uint32_t> sorts;
  std::map<std::string, Role> roles;  // by text
  Visit visit;                        // of an event of that sort
  TimeCounts times;                   // of an event
  std::map<SurfaceId, std::uint32_t> spots;
  std::map<SurfaceId, std::uint32_t> bodies;  // of a person its party, of an organisation what it is a part of

  // The text that most documents have, the first in byte order among equals; "" of none.
  static std::string_view most_frequent(const Counts& counts);
};

// The words of a name as tone keys, parted by blanks.
std::string name_key(std::string_view name);

// The surfaces of one document's lists, in their order; kNoSurface of a visit that nobody certain made: two such need
// not be one.
using DocumentSurfaces = std::array<std::vector<SurfaceId>, kEntityKinds>;

class SurfaceTable {
 public:
  // `day` of the document, 0 unknown.
  DocumentSurfaces add(const extract::Extraction& extraction, std::uint32_t day);

  const std::vector<Surface>& surfaces() const { return surfaces_; }
  // The surface with this key; the number of surfaces where there is none.
  SurfaceId find(EntityKind kind, std::string_view key) const;

 private:
  SurfaceId note_event(const extract::Event& event, const extract::Extraction& extraction,
                       const DocumentSurfaces& noted, std::uint32_t day);
  void note_belonging(const extract::Extraction& extraction, const DocumentSurfaces& noted);
  SurfaceId note(EntityKind kind, const std::string& name, const std::vector<std::string>& variants);

  std::vector<Surface> surfaces_;
  std::array<std::unordered_map<std::string, SurfaceId>, kEntityKinds> ids_;
  std::unordered_map<std::string, std::string> keys_;  // by name as written
};

}  // namespace tracuu::knowledge
