#include "engine/encounter_keys.h"

namespace tracuu::engine {

namespace {

using knowledge::EntityKind;
using knowledge::EntityRef;

bool is_country(const knowledge::Entity& entity) {
  return entity.sort == static_cast<std::uint8_t>(extract::PlaceKind::country);
}

}  // namespace

PartyKeys::PartyKeys(const knowledge::Knowledge& known, PartyKind by) : known_(known), by_(by) {
  if (by != PartyKind::country) return;
  for (std::uint32_t number = 1; number <= known.count(EntityKind::place); ++number) {
    const knowledge::Entity place = known.entity({EntityKind::place, number});
    if (!is_country(place)) continue;
    const std::uint32_t key = key_of_country(place.name);
    for (const std::string& variant : place.variants) countries_.try_emplace(variant, key);
  }
}

std::uint32_t PartyKeys::key_of_country(const std::string& name) {
  const auto [found, is_new] = countries_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
  if (is_new) names_.push_back(name);
  return found->second;
}

std::optional<std::uint32_t> PartyKeys::country_of(EntityRef ref) {
  if (ref.kind == EntityKind::event) return std::nullopt;
  const auto [found, is_new] = of_entities_[static_cast<std::size_t>(ref.kind)].try_emplace(ref.number);
  if (!is_new) return found->second;
  const knowledge::Entity entity = known_.entity(ref);
  const bool is_place = ref.kind == EntityKind::place;
  const std::string& name = is_place ? entity.name : entity.country;
  if (!name.empty() && (!is_place || is_country(entity))) found->second = key_of_country(name);
  return found->second;
}

std::optional<std::uint32_t> PartyKeys::of(const knowledge::Party& party) {
  if (party.kind != knowledge::Party::Kind::entity || !known_.has(party.entity)) return std::nullopt;
  const EntityRef ref = party.entity;
  switch (by_) {
    case PartyKind::person: return ref.kind == EntityKind::person ? std::optional(ref.number) : std::nullopt;
    case PartyKind::organisation:
      return ref.kind == EntityKind::organisation ? std::optional(ref.number) : std::nullopt;
    case PartyKind::country: return country_of(ref);
    case PartyKind::any: break;
  }
  return static_cast<std::uint32_t>(ref.number * knowledge::kEntityKinds + static_cast<std::uint32_t>(ref.kind));
}

bool PartyKeys::are_between(const knowledge::Encounter& encounter, std::string_view one, std::string_view two) {
  const auto a = of(encounter.a), b = of(encounter.b);
  if (!a || !b || *a == *b) return false;
  const std::string names[] = {name(*a), name(*b)};
  const auto fits = [](std::string_view asked, const std::string& found) { return asked.empty() || asked == found; };
  return (fits(one, names[0]) && fits(two, names[1])) || (fits(one, names[1]) && fits(two, names[0]));
}

std::string PartyKeys::name(std::uint32_t key) const {
  switch (by_) {
    case PartyKind::person: return std::string(known_.name({EntityKind::person, key}));
    case PartyKind::organisation: return std::string(known_.name({EntityKind::organisation, key}));
    case PartyKind::country: return names_[key];
    case PartyKind::any: break;
  }
  const auto kind = static_cast<EntityKind>(key % knowledge::kEntityKinds);
  return std::string(known_.name({kind, static_cast<std::uint32_t>(key / knowledge::kEntityKinds)}));
}

}  // namespace tracuu::engine
