// Parties of encounters as numbers by which pairs are counted.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/encounters.h"
#include "knowledge/knowledge.h"

namespace tracuu::engine {

class PartyKeys {
 public:
  // The knowledge must outlive it.
  PartyKeys(const knowledge::Knowledge& known, PartyKind by);

  // Nothing of a party that is of another kind, or whose country is not known.
  std::optional<std::uint32_t> of(const knowledge::Party& party);
  std::string name(std::uint32_t key) const;
  // Whether the parties of an encounter are two, and these in either order; "" is any.
  bool are_between(const knowledge::Encounter& encounter, std::string_view one, std::string_view two);

 private:
  std::optional<std::uint32_t> country_of(knowledge::EntityRef ref);
  std::uint32_t key_of_country(const std::string& name);

  const knowledge::Knowledge& known_;
  PartyKind by_;
  std::unordered_map<std::string, std::uint32_t> countries_;  // by any of their names
  std::vector<std::string> names_;                            // of countries, by key
  // By kind and number: what entity counts for which country.
  std::array<std::unordered_map<std::uint32_t, std::optional<std::uint32_t>>, knowledge::kEntityKinds> of_entities_;
};

}  // namespace tracuu::engine
