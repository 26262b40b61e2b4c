#include "knowledge/corrected.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "extract/name_list.h"
#include "knowledge/surface_table.h"

namespace tracuu::knowledge {

namespace {

// By the name before: the name now, "" of what is hidden.
using Renamed = std::map<std::string, std::string>;

bool names(const Correction& correction, const std::string& name) {
  const std::string key = name_key(name);
  return std::ranges::any_of(correction.names, [&](const std::string& each) { return name_key(each) == key; });
}

void add_forms(const std::string& name, const std::vector<std::string>& variants, auto& to) {
  if (name != to.name) extract::add_once(to.variants, name);
  for (const std::string& variant : variants) {
    if (variant != to.name) extract::add_once(to.variants, variant);
  }
}

void absorb(const auto& other, auto& into) {
  add_forms(other.name, other.variants, into);
  into.mentions.insert(into.mentions.end(), other.mentions.begin(), other.mentions.end());
  std::ranges::sort(into.mentions, {}, &ByteRange::begin);
}
void absorb_facts(const extract::Person& other, extract::Person& into) {
  for (const std::string& role : other.roles) extract::add_once(into.roles, role);
  if (into.country.empty()) into.country = other.country;
  if (into.party.empty()) into.party = other.party;
}
void absorb_facts(const auto&, auto&) {}

// All that the correction names become one, with the name that it gives.
template <typename Entity>
void join(const Correction& correction, std::vector<Entity>& entities, Renamed& renamed) {
  const bool is_rename = correction.what == CorrectionKind::rename;
  const std::string& name = is_rename ? correction.names.back() : correction.names.front();
  const auto first = std::ranges::find_if(entities, [&](const Entity& each) { return names(correction, each.name); });
  if (first == entities.end()) return;
  Entity joined = *first;
  joined.name = name;
  add_forms(first->name, {}, joined);
  for (auto each = first; each != entities.end(); ++each) {
    if (!names(correction, each->name)) continue;
    renamed[each->name] = name;
    if (each == first) continue;
    absorb(*each, joined);
    absorb_facts(*each, joined);
  }
  std::erase(joined.variants, name);
  *first = std::move(joined);
  entities.erase(
      std::remove_if(first + 1, entities.end(), [&](const Entity& each) { return renamed.contains(each.name); }),
      entities.end());
}

template <typename Entity>
void apply(const Correction& correction, std::vector<Entity>& entities, Renamed& renamed) {
  switch (correction.what) {
    case CorrectionKind::split: return;
    case CorrectionKind::merge:
    case CorrectionKind::rename: return join(correction, entities, renamed);
    case CorrectionKind::hide:
      std::erase_if(entities, [&](const Entity& each) {
        const bool is_hidden = names(correction, each.name);
        if (is_hidden) renamed[each.name] = "";
        return is_hidden;
      });
  }
}

void apply(const Correction& correction, extract::Extraction& extraction, Renamed& renamed) {
  switch (correction.kind) {
    case EntityKind::person: return apply(correction, extraction.persons, renamed);
    case EntityKind::organisation: return apply(correction, extraction.organisations, renamed);
    case EntityKind::place: return apply(correction, extraction.places, renamed);
    case EntityKind::event: return apply(correction, extraction.events, renamed);
  }
}

// Wherever the extraction names one of its entities.
void rename_references(const Renamed& renamed, extract::Extraction& extraction) {
  const auto set = [&](std::string& name) {
    const auto found = renamed.find(name);
    if (found != renamed.end()) name = found->second;
  };
  for (extract::Person& person : extraction.persons) set(person.party);
  for (extract::Organisation& body : extraction.organisations) set(body.parent);
  for (extract::Event& event : extraction.events) {
    set(event.visitor);
    set(event.place);
  }
  for (std::vector<extract::Act>* acts : {&extraction.acts, &extraction.commitments}) {
    for (extract::Act& act : *acts) {
      for (std::string* party : {&act.actor, &act.addressee, &act.principal, &act.debtor, &act.creditor}) set(*party);
    }
  }
  for (extract::Encounter& each : extraction.encounters) {
    set(each.a);
    set(each.b);
    set(each.place);
  }
  std::erase_if(extraction.encounters, [](const extract::Encounter& each) {
    return each.a.empty() || (each.b.empty() && each.form != extract::EncounterForm::event);
  });
}

}  // namespace

void correct(const Corrections& corrections, extract::Extraction& extraction) {
  Renamed renamed;
  for (const Correction& each : corrections.all()) {
    Renamed now;
    apply(each, extraction, now);
    for (auto& [before, name] : renamed) {
      if (const auto again = now.find(name); again != now.end()) name = again->second;
    }
    renamed.merge(now);
  }
  if (!renamed.empty()) rename_references(renamed, extraction);
}

}  // namespace tracuu::knowledge
