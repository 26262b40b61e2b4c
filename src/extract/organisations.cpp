#include "extract/organisations.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "extract/name_list.h"
#include "extract/party_owners.h"

namespace tracuu::extract {

namespace {

class Gatherer {
 public:
  Gatherer(const Bodies& bodies, const std::vector<FoundPerson>& persons, Reading& reading, Extraction& extraction)
      : at_(bodies),
        bodies_(with_party_owners(bodies, persons, reading)),
        reading_(reading),
        list_(reading, extraction.organisations),
        entity_of_(bodies_.size(), kNobody) {}

  void gather() {
    for (std::size_t i = 0; i < bodies_.size(); ++i) {
      if (const Span short_name = without_subject(bodies_[i]); short_name.size() != 0)
        with_subject_.try_emplace(key_of(reading_, short_name), i);
    }
    for (std::size_t i = 0; i < bodies_.size(); ++i) {
      if (entity_of_[i] == kNobody) name(i);
    }
    for (std::size_t i = 0; i < bodies_.size(); ++i) {
      if (entity_of_[i] == kNobody && !is_lone_party(reading_, bodies_[i])) join(i);
      if (entity_of_[i] == kNobody) continue;
      mention(bodies_[i].words, entity_of_[i]);
      set_country(i);
    }
    for (std::size_t i = 0; i < bodies_.size(); ++i) {
      const Span abbreviation = bodies_[i].abbreviation;
      if (abbreviation.size() != 0 && entity_of_[i] != kNobody && at_.at(abbreviation.first) == nullptr)
        list_.add_form(entity_of_[i], abbreviation);
    }
    for (Organisation& organisation : list_.entities()) std::ranges::sort(organisation.mentions);
  }

 private:
  // The first country that is named with it counts; but "Vụ Lào-Campuchia" and "Ủy ban Hỗn hợp Việt Nam - Lào" are
  // named after theirs.
  void set_country(std::size_t i) {
    const FoundBody& body = bodies_[i];
    std::string& country = list_[entity_of_[i]].country;
    const bool is_named_after = body.core == body.words && !body.keeps_country && !body.shares_country;
    if (!country.empty()) return;
    if (body.country != nullptr && !is_named_after) country = body.country->name;
    else if (body.entry != nullptr) country = body.entry->detail;
  }

  // What says of itself which it is: by its country, its abbreviation, or as the table knows it.
  void name(std::size_t i) {
    const FoundBody& body = bodies_[i];
    if (i > 0 && bodies_[i - 1].abbreviation.size() != 0 && bodies_[i - 1].abbreviation.first == body.words.first) {
      entity_of_[i] = entity_of_[i - 1];
      list_.add_form(entity_of_[i], body.words, body.entry != nullptr ? body.entry->name : std::string_view());
      return;
    }
    if (const auto whole = with_subject_.find(key_of(reading_, body.words)); whole != with_subject_.end()) {
      if (entity_of_[whole->second] == kNobody) join(whole->second);
      entity_of_[i] = entity_of_[whole->second];
      list_.add_form(entity_of_[i], body.words);
      return;
    }
    if (body.country == nullptr && body.entry == nullptr && body.abbreviation.size() == 0) return;
    if (is_lone_party(reading_, body)) return name_party(i);
    if (body.entry != nullptr) {
      entity_of_[i] = list_.add(body.words, body.entry->name);
    } else if (body.keeps_country && body.country != nullptr && reading_.slice(body.words) == body.country->detail) {
      entity_of_[i] = list_.add(body.words, body.country->detail);
    } else {
      const KeyHash country = body.country == nullptr ? 0 : hash_of(body.country->name);
      entity_of_[i] = list_.add_as(key_of(reading_, identity(body)) ^ country, body.words);
    }
    if (body.shares_country)
      list_.call(entity_of_[i], body.words, std::string(reading_.slice(body.words)).append(" ") += body.country->name);
    if (body.core != body.words) full_of_core_.try_emplace(key_of(reading_, identity(body)), entity_of_[i]);
  }

  // "Đảng" of a country is the party that the table has for it; of any other country it is no body of its own.
  void name_party(std::size_t i) {
    const FoundBody& body = bodies_[i];
    if (body.country == nullptr || body.country->detail.empty()) return;
    entity_of_[i] = list_.add(body.words, body.country->detail);
    list_.call(entity_of_[i], body.words, std::string(body.country->detail));
  }

  // A body without its country is the first one that has one: Bộ Quốc phòng [Việt Nam].
  void join(std::size_t i) {
    const Span words = bodies_[i].words;
    const KeyHash key = key_of(reading_, identity(bodies_[i]));
    const auto full = full_of_core_.find(key);
    entity_of_[i] = full != full_of_core_.end() ? full->second : list_.add_as(key, words);
    if (full != full_of_core_.end()) list_.add_form(full->second, words);
  }

  // "Ủy ban Hỗn hợp Việt Nam - Lào [về Kinh tế]": of two countries, so that the short name says which; else empty.
  Span without_subject(const FoundBody& body) const {
    constexpr KeyHash kAbout = hash_of("vê1");
    for (std::uint32_t i = body.core.first + 2; i < body.core.last; ++i) {
      if (!reading_.is_word(i, kAbout)) continue;
      const Piece& before = reading_.pieces[reading_.piece_of[i - 1]];
      const bool is_of_two = before.kind() == PhraseClass::country && (reading_.gap(before.words.first) & kHyphen) != 0;
      return is_of_two ? Span{body.core.first, i} : Span{};
    }
    return {};
  }

  // "Ban Đối ngoại Trung ương Đảng" is "Ban Đối ngoại Trung ương": of a central body all know that it is the party's.
  Span identity(const FoundBody& body) const {
    constexpr KeyHash kCentral[] = {hash_of("trung"), hash_of("ương")};
    const Span core = body.core;
    const bool is_partys = core.size() > 3 && reading_.is_word(core.last - 1, kPartyWord) &&
                           reading_.is_word(core.last - 2, kCentral[1]) && reading_.is_word(core.last - 3, kCentral[0]);
    return is_partys ? Span{core.first, core.last - 1} : core;
  }

  void mention(Span words, std::uint32_t entity) {
    Mention made;
    made.kind = MentionKind::organisation;
    made.entity = entity;
    made.words = made.name = words;
    made.range = reading_.range_of(words);
    reading_.mentions.push_back(made);
  }

  const Bodies& at_;
  std::vector<FoundBody> bodies_;
  Reading& reading_;
  NameList<Organisation> list_;
  std::unordered_map<KeyHash, std::uint32_t> full_of_core_;
  std::unordered_map<KeyHash, std::size_t> with_subject_;  // by the name without it: the first such body
  std::vector<std::uint32_t> entity_of_;                   // by body
};

}  // namespace

void gather_organisations(const Bodies& bodies, const std::vector<FoundPerson>& persons, Reading& reading,
                          Extraction& extraction) {
  Gatherer(bodies, persons, reading, extraction).gather();
}

}  // namespace tracuu::extract
