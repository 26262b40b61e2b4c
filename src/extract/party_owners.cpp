#include "extract/party_owners.h"

#include <algorithm>
#include <iterator>

#include "extract/act_words.h"
#include "extract/official_names.h"

namespace tracuu::extract {

namespace {

constexpr KeyHash kOf = hash_of("cua2"), kAnd = hash_of("va1");

bool is_same(const Entry* a, const Entry* b) { return a != nullptr && b != nullptr && a->name == b->name; }

class OwnerFinder {
 public:
  OwnerFinder(const Bodies& bodies, const std::vector<FoundPerson>& persons, const Reading& reading)
      : bodies_(bodies), persons_(persons), reading_(reading) {
    for (const FoundPerson& person : persons) {
      if (person.person == kNobody || person.country == nullptr) continue;
      if (country_of_.size() <= person.person) country_of_.resize(person.person + 1, nullptr);
      if (country_of_[person.person] == nullptr) country_of_[person.person] = person.country;
    }
  }

  // "Ủy viên Trung ương [Đảng]" of somebody whose country is known.
  void add_within_titles(std::vector<FoundBody>& bodies) const {
    for (const FoundPerson& person : persons_) {
      const Entry* country = country_of(person);
      if (country == nullptr) continue;
      for (const FoundTitle& title : person.titles) {
        const std::uint32_t last = title.words.last - 1;
        if (!reading_.is_word(last, kPartyWord) || !reading_.is_capital(last) || bodies_.at(last) != nullptr) continue;
        FoundBody party;
        party.words = party.core = {last, last + 1};
        party.country = country;
        bodies.push_back(party);
      }
    }
  }

  const Entry* owner_of(const FoundBody& party) const {
    if (party.country != nullptr) return party.country;
    const std::uint32_t word = party.words.first;
    const std::uint32_t next = party.words.last;
    if (reading_.is_joined(next) && reading_.is_word(next, kOf)) {
      const auto country = country_at(reading_, next + 1);
      return country ? country->entry : nullptr;
    }
    const auto person = person_before(next);
    if (person != persons_.end() && person->words.last >= next) return country_of(*person);  // in his title
    return speakers_country(word);
  }

 private:
  using PersonPlace = std::vector<FoundPerson>::const_iterator;

  // The last who begins before a word; the end where nobody does.
  PersonPlace person_before(std::uint32_t word) const {
    const auto next =
        std::ranges::lower_bound(persons_, word, {}, [](const FoundPerson& person) { return person.words.first; });
    return next == persons_.begin() ? persons_.end() : std::prev(next);
  }
  const Entry* country_of(const FoundPerson& person) const {
    if (person.person == kNobody || person.person >= country_of_.size()) return person.country;
    return country_of_[person.person];
  }

  // "Đồng chí Prak Sokhonn thông tin về công tác xây dựng Đảng": that of the one person with whom the sentence opens.
  // Another country, somebody of another one, or a group before the word leaves it open; but "… mà Việt Nam đã đạt
  // được trong xây dựng Đảng" is said of that country.
  const Entry* speakers_country(std::uint32_t word) const {
    const Sentence* sentence = sentence_of(word);
    if (sentence == nullptr) return nullptr;
    const Entry* speaker = nullptr;
    for (PersonPlace person = first_of(*sentence); person != persons_.end() && person->words.first < word; ++person) {
      const Entry* country = country_of(*person);
      if (person->words.first == sentence->words.first) speaker = country;
      else if (!is_same(country, speaker)) speaker = nullptr;
      if (speaker == nullptr) break;
    }
    bool is_said_anew = false;  // a verb of saying stands between: what is said of the party is another thing
    for (std::uint32_t i = word; i-- > sentence->words.first;) {
      if (reading_.kind_at(i) == PhraseClass::group) return nullptr;
      if (const Piece* piece = reading_.piece_at(i)) is_said_anew |= act_word(*piece).role == WordRole::act;
      const auto country = bodies_.covers(i) ? std::nullopt : country_at(reading_, i);
      if (!country) continue;
      if (!is_said_anew && has_done(country->words.last)) return country->entry;
      if (!is_same(country->entry, speaker)) return nullptr;
    }
    return speaker;
  }
  bool has_done(std::uint32_t word) const {
    constexpr KeyHash kDone[] = {hash_of("đa3"), hash_of("đang"), hash_of("se3"), hash_of("đat5")};
    return reading_.is_joined(word) && std::ranges::find(kDone, reading_.words[word].key) != std::end(kDone);
  }
  PersonPlace first_of(const Sentence& sentence) const {
    return std::ranges::lower_bound(persons_, sentence.words.first, {},
                                    [](const FoundPerson& person) { return person.words.first; });
  }
  const Sentence* sentence_of(std::uint32_t word) const {
    const auto next = std::ranges::upper_bound(reading_.sentences, word, {},
                                               [](const Sentence& sentence) { return sentence.words.first; });
    return next == reading_.sentences.begin() ? nullptr : &*std::prev(next);
  }

  const Bodies& bodies_;
  const std::vector<FoundPerson>& persons_;
  const Reading& reading_;
  std::vector<const Entry*> country_of_;  // by person
};

// "Đảng, Nhà nước", "Đảng và Nhà nước".
bool is_state_behind(const Reading& reading, const FoundBody& party, const FoundBody& state) {
  constexpr KeyHash kHouse = hash_of("nha1"), kState = hash_of("nươc4");
  const std::uint32_t first = state.words.first;
  const bool is_state = state.words.size() == 2 && reading.is_word(first, kHouse) && reading.is_word(first + 1, kState);
  const bool is_next = first == party.words.last && reading.gap(first) == (kComma | kSpace);
  return is_state && (is_next || (first == party.words.last + 1 && reading.is_word(first - 1, kAnd)));
}

}  // namespace

std::vector<FoundBody> with_party_owners(const Bodies& bodies, const std::vector<FoundPerson>& persons,
                                         const Reading& reading) {
  std::vector<FoundBody> owned = bodies.all();
  const OwnerFinder finder(bodies, persons, reading);
  for (std::size_t i = 0; i < owned.size(); ++i) {
    if (!is_lone_party(reading, owned[i])) continue;
    owned[i].country = finder.owner_of(owned[i]);
    if (owned[i].country == nullptr || i + 1 == owned.size()) continue;
    FoundBody& next = owned[i + 1];
    if (next.country != nullptr || !is_state_behind(reading, owned[i], next)) continue;
    next.country = owned[i].country;
    next.shares_country = true;
  }
  finder.add_within_titles(owned);
  return owned;
}

}  // namespace tracuu::extract
