#include "knowledge/surface_table.h"

#include <algorithm>

#include "knowledge/roles.h"
#include "text/tokenizer.h"

namespace tracuu::knowledge {

namespace {

// What a person is called in more ways than this is not kept: the frequent ones come early.
constexpr std::size_t kMostRoles = 64;

void note_role(Surface& surface, const std::string& text, std::uint32_t day) {
  const auto found = surface.roles.find(text);
  if (found == surface.roles.end() && surface.roles.size() == kMostRoles) return;
  Role& role = found == surface.roles.end() ? surface.roles[text] : found->second;
  role.text = text;
  ++role.documents;
  if (day == 0) return;
  role.first = role.first == 0 ? day : std::min(role.first, day);
  role.last = std::max(role.last, day);
}

}  // namespace

std::string_view Surface::most_frequent(const Counts& counts) {
  const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
  return most == counts.end() ? std::string_view() : std::string_view(most->first);
}

std::string name_key(std::string_view name) {
  std::string key;
  for (const text::Token& token : text::tokenize(name)) {
    if (!key.empty()) key += ' ';
    key += token.key;
  }
  return key;
}

namespace {

template <typename Named>
SurfaceId surface_of(std::string_view name, const std::vector<Named>& list, const std::vector<SurfaceId>& surfaces) {
  const auto found = std::ranges::find(list, name, &Named::name);
  return found == list.end() ? kNoSurface : surfaces[static_cast<std::size_t>(found - list.begin())];
}

SurfaceId party(std::string_view name, const extract::Extraction& extraction, const DocumentSurfaces& noted) {
  const auto& [persons, organisations, places, events] = noted;
  SurfaceId found = surface_of(name, extraction.persons, persons);
  if (found == kNoSurface) found = surface_of(name, extraction.organisations, organisations);
  return found == kNoSurface ? surface_of(name, extraction.places, places) : found;
}

// "Saleumxay Kommasith – thăm chính thức Việt Nam (2021)": words alone tell no two visits apart.
std::string visit_name(const extract::Event& event, std::uint32_t year) {
  std::string name = event.visitor + " – " + event.name;
  const std::string digits = std::to_string(year);
  if (year != 0 && event.name.find(digits) == std::string::npos) name += " (" + digits + ")";
  return name;
}

}  // namespace

SurfaceId SurfaceTable::find(EntityKind kind, std::string_view key) const {
  const auto& ids = ids_[static_cast<std::size_t>(kind)];
  const auto found = ids.find(std::string(key));
  return found == ids.end() ? static_cast<SurfaceId>(surfaces_.size()) : found->second;
}

SurfaceId SurfaceTable::note(EntityKind kind, const std::string& name, const std::vector<std::string>& variants) {
  const auto [key, is_new_name] = keys_.try_emplace(name);
  if (is_new_name) key->second = name_key(name);
  const auto next = static_cast<SurfaceId>(surfaces_.size());
  const auto [id, is_new] = ids_[static_cast<std::size_t>(kind)].try_emplace(key->second, next);
  if (is_new) {
    surfaces_.emplace_back().kind = kind;
    surfaces_.back().key = key->second;
  }
  Surface& surface = surfaces_[id->second];
  ++surface.documents;
  ++surface.forms[name];
  for (const std::string& variant : variants) ++surface.variants[variant];
  return id->second;
}

SurfaceId SurfaceTable::note_event(const extract::Event& event, const extract::Extraction& extraction,
                                   const DocumentSurfaces& noted, std::uint32_t day) {
  constexpr std::uint32_t kYear = 10'000;
  const auto& places = noted[static_cast<std::size_t>(EntityKind::place)];
  const auto date = std::ranges::find(extraction.dates, event.date, &extract::DateMention::range);
  const bool is_dated = !event.date.empty() && date != extraction.dates.end();
  const SaidTime time = is_dated ? said_time(*date, day) : SaidTime();
  const SurfaceId spot = surface_of(event.place, extraction.places, places);
  Visit visit;
  std::string name = event.name;
  std::vector<std::string> variants = event.variants;
  if (event.kind == extract::EventKind::visit) {
    visit = {party(event.visitor, extraction, noted), spot, day_of(time) / kYear};
    if (visit.visitor == kNoSurface || spot == kNoSurface) return kNoSurface;
    name = visit_name(event, visit.year);
    variants.push_back(event.name);
  }
  const SurfaceId id = note(EntityKind::event, name, variants);
  Surface& surface = surfaces_[id];
  ++surface.sorts[static_cast<std::uint8_t>(event.kind)];
  surface.visit = visit;
  if (is_dated) ++surface.times[time];
  if (spot != kNoSurface) ++surface.spots[spot];
  return id;
}

void SurfaceTable::note_belonging(const extract::Extraction& extraction, const DocumentSurfaces& noted) {
  const auto& [persons, organisations, places, events] = noted;
  const auto note = [&](SurfaceId id, const std::string& country, std::string_view body) {
    Surface& surface = surfaces_[id];
    if (!country.empty()) ++surface.countries[country];
    const SurfaceId above = surface_of(body, extraction.organisations, organisations);
    if (above != kNoSurface && above != id) ++surface.bodies[above];
  };
  for (std::size_t i = 0; i < persons.size(); ++i)
    note(persons[i], extraction.persons[i].country, extraction.persons[i].party);
  for (std::size_t i = 0; i < organisations.size(); ++i)
    note(organisations[i], extraction.organisations[i].country, extraction.organisations[i].parent);
  for (std::size_t i = 0; i < places.size(); ++i) note(places[i], extraction.places[i].country, {});
}

DocumentSurfaces SurfaceTable::add(const extract::Extraction& extraction, std::uint32_t day) {
  DocumentSurfaces noted;
  auto& [persons, organisations, places, events] = noted;
  for (const extract::Person& person : extraction.persons) {
    persons.push_back(note(EntityKind::person, person.name, person.variants));
    Surface& surface = surfaces_[persons.back()];
    for (const std::string& role : person.roles) {
      const auto is_fuller = [&role](const std::string& other) { return is_beginning_of(role, other); };
      if (std::ranges::none_of(person.roles, is_fuller)) note_role(surface, role, day);
    }
  }
  for (const extract::Organisation& body : extraction.organisations) {
    organisations.push_back(note(EntityKind::organisation, body.name, body.variants));
  }
  for (const extract::Place& place : extraction.places) {
    places.push_back(note(EntityKind::place, place.name, place.variants));
    ++surfaces_[places.back()].sorts[static_cast<std::uint8_t>(place.kind)];
  }
  for (const extract::Event& event : extraction.events) {
    events.push_back(note_event(event, extraction, noted, day));
  }
  note_belonging(extraction, noted);
  return noted;
}

}  // namespace tracuu::knowledge
