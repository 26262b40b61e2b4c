// What documents name, do or repeat, counted on either side of a comparison.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/contrast_sides.h"

namespace tracuu::engine {

// The first four as knowledge::EntityKind.
enum class ItemKind : std::uint8_t { person, organisation, place, event, act, phrase };

std::string_view name_of(ItemKind kind);

struct ContrastItem {
  ItemKind kind = ItemKind::person;
  bool few = false;            // as ContrastRow
  std::uint32_t number = 0;    // of an entity or a set phrase; an act's class
  std::uint32_t a = 0, b = 0;  // documents
  double log_likelihood = 0, log_ratio = 0;
};

// Of one kind, "" of all: the surest difference first, those of few documents last, the frequent ones before others.
// REQUIRES: known.is_there().
std::vector<ContrastItem> contrast_items(const ContrastSides& sides, std::string_view kind,
                                         const knowledge::Knowledge& known);

}  // namespace tracuu::engine
