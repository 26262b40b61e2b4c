#include "extract/organisations.h"

#include "extract/name_list.h"

namespace tracuu::extract {

namespace {

void mention(Reading& reading, Span words, std::uint32_t entity) {
  Mention made;
  made.kind = MentionKind::organisation;
  made.entity = entity;
  made.words = made.name = words;
  made.range = reading.range_of(words);
  reading.mentions.push_back(made);
}

}  // namespace

void gather_organisations(const Bodies& bodies, Reading& reading, Extraction& extraction) {
  NameList<Organisation> list(reading, extraction.organisations);
  // A body without its country is the first one that has one: Bộ Quốc phòng [Việt Nam].
  std::unordered_map<KeyHash, std::uint32_t> full_of_core;
  std::vector<std::uint32_t> entity_of(bodies.all().size(), kNobody);
  for (std::size_t i = 0; i < bodies.all().size(); ++i) {
    const FoundBody& body = bodies.all()[i];
    if (i > 0 && bodies.all()[i - 1].abbreviation.size() != 0 &&
        bodies.all()[i - 1].abbreviation.first == body.words.first) {
      entity_of[i] = entity_of[i - 1];
      list.add_form(entity_of[i], body.words, body.entry != nullptr ? body.entry->name : std::string_view());
      continue;
    }
    if (body.country == nullptr && body.entry == nullptr && body.abbreviation.size() == 0) continue;
    const KeyHash country = body.country == nullptr ? 0 : hash_of(body.country->name);
    entity_of[i] = body.entry != nullptr ? list.add(body.words, body.entry->name)
                                         : list.add_as(key_of(reading, body.core) ^ country, body.words);
    if (body.shares_country) list.call(entity_of[i], body.words, body.country->name);
    if (body.core != body.words) full_of_core.try_emplace(key_of(reading, body.core), entity_of[i]);
  }
  for (std::size_t i = 0; i < bodies.all().size(); ++i) {
    const FoundBody& body = bodies.all()[i];
    if (entity_of[i] == kNobody) {
      const auto full = full_of_core.find(key_of(reading, body.words));
      entity_of[i] = full != full_of_core.end() ? full->second : list.add(body.words);
      if (full != full_of_core.end()) list.add_form(full->second, body.words);
    }
    mention(reading, body.words, entity_of[i]);
  }
  for (std::size_t i = 0; i < bodies.all().size(); ++i) {
    const FoundBody& body = bodies.all()[i];
    if (body.abbreviation.size() != 0 && bodies.at(body.abbreviation.first) == nullptr) {
      list.add_form(entity_of[i], body.abbreviation);
    }
  }
}

}  // namespace tracuu::extract
