#include "extract/belonging.h"

#include <algorithm>
#include <optional>
#include <string>

#include "extract/official_names.h"

namespace tracuu::extract {

namespace {

constexpr KeyHash kOf = hash_of("cua2"), kWithin = hash_of("thuôc5"), kDirectly = hash_of("trưc5");

std::vector<const Mention*> mentions_of(MentionKind kind, const Reading& reading) {
  std::vector<const Mention*> found;
  for (const Mention& mention : reading.mentions) {
    if (mention.kind == kind && mention.entity != kNobody) found.push_back(&mention);
  }
  return found;
}

// The word behind "của", "thuộc", "trực thuộc" where one of them stands at a word.
std::optional<std::uint32_t> behind_of(const Reading& reading, std::uint32_t word) {
  if (!reading.is_joined(word)) return std::nullopt;
  if (reading.is_word(word, kDirectly) && reading.is_word(word + 1, kWithin)) ++word;
  if (!reading.is_word(word, kOf) && !reading.is_word(word, kWithin)) return std::nullopt;
  return reading.is_joined(word + 1) ? std::optional(word + 1) : std::nullopt;
}

class PlaceCountries {
 public:
  PlaceCountries(const Reading& reading, std::vector<Place>& places)
      : reading_(reading), places_(places), mentions_(mentions_of(MentionKind::place, reading)) {}

  // From the last one on: a district lies where the province behind it does. Mentions that say different things say
  // nothing.
  void find() {
    std::vector<std::uint8_t> is_disputed(places_.size());
    std::string behind;
    for (std::size_t i = mentions_.size(); i-- > 0;) {
      behind = country_of(i, behind);
      Place& place = places_[mentions_[i]->entity];
      if (place.kind == PlaceKind::country || behind.empty()) continue;
      is_disputed[mentions_[i]->entity] |= !place.country.empty() && place.country != behind;
      place.country = behind;
    }
    for (std::size_t i = 0; i < places_.size(); ++i) {
      if (is_disputed[i] != 0) places_[i].country.clear();
    }
  }

 private:
  enum class Link { none, beside, within };

  // `behind` is the country of the next one.
  std::string country_of(std::size_t i, const std::string& behind) const {
    const Span words = mentions_[i]->words;
    if (const auto country = country_at(reading_, words.first); country && country->words.last == words.last)
      return std::string(country->entry->name);
    const PlaceKind kind = places_[mentions_[i]->entity].kind;
    const std::optional<std::string_view> known = known_country(words);
    const bool is_wide =
        kind == PlaceKind::region || kind == PlaceKind::sea || reading_.is_kind(words.first, PhraseClass::place);
    const bool has_next = !is_wide && i + 1 < mentions_.size();
    const Link link = has_next ? link_between(words, mentions_[i + 1]->words) : Link::none;
    if (link == Link::within && !behind.empty()) return behind;
    return !known && link == Link::beside ? behind : std::string(known.value_or(""));
  }

  // "Cửu Giang (Trung Quốc)", "Prey Veng của Campuchia" say it; "Cửu Giang, Trung Quốc" may be a list as well, and in
  // "Tại Cửu Giang, Trung Quốc đề nghị" the country is who acts.
  Link link_between(Span words, Span next) const {
    std::uint32_t at = words.last;
    Link link = Link::within;
    if (const auto behind = behind_of(reading_, at)) {
      at = *behind;
    } else if ((reading_.gap(at) & kOpen) != 0) {
      if (!reading_.text.substr(reading_.range_of(next).end).starts_with(')')) return Link::none;
    } else {
      const bool is_apart = (reading_.gap(next.last) & (kComma | kSemicolon | kStop | kClose | kLine)) != 0;
      if (reading_.gap(at) != (kComma | kSpace) || !is_apart) return Link::none;
      link = Link::beside;
    }
    if (reading_.is_kind(at, PhraseClass::place_head)) at = reading_.piece_at(at)->words.last;
    return at == next.first ? link : Link::none;
  }

  // Of a table: "" where it leaves it open; nothing where it has no such place.
  std::optional<std::string_view> known_country(Span words) const {
    constexpr PhraseClass kPlaces[] = {PhraseClass::city, PhraseClass::province, PhraseClass::region,
                                       PhraseClass::building, PhraseClass::place};
    const Piece* piece = reading_.piece_at(words.first);
    if (piece == nullptr || piece->words != words) return std::nullopt;
    for (const PhraseClass kind : kPlaces) {
      if (const Entry* entry = reading_.entry_at(words.first, kind)) return entry->detail;
    }
    return std::nullopt;
  }

  const Reading& reading_;
  std::vector<Place>& places_;
  std::vector<const Mention*> mentions_;
};

// "[Ban Đối ngoại Trung ương [Đảng Nhân dân Campuchia]]", "Cục Lãnh sự thuộc Bộ Ngoại giao". Mentions are in order,
// the outer before the inner.
void find_parents(const Reading& reading, const std::vector<const Mention*>& mentions,
                  std::vector<Organisation>& organisations) {
  for (std::size_t i = 0; i + 1 < mentions.size(); ++i) {
    const Span words = mentions[i]->words, next = mentions[i + 1]->words;
    const bool is_inner = next.last <= words.last;
    if (!is_inner && behind_of(reading, words.last) != next.first) continue;
    Organisation& organisation = organisations[mentions[i]->entity];
    const Organisation& parent = organisations[mentions[i + 1]->entity];
    if (&parent == &organisation || !organisation.parent.empty()) continue;
    organisation.parent = parent.name;
    if (organisation.country.empty()) organisation.country = parent.country;
  }
}

// By its name here, or by what the table calls it: "CPP".
bool is_party(const Organisation& body, const Reading& reading, std::uint32_t word) {
  const Entry* known = reading.entry_at(word, PhraseClass::organisation);
  const std::string_view name = known == nullptr ? std::string_view(body.name) : known->name;
  return name.starts_with("Đảng ") || name.starts_with("đảng ");
}

void find_parties(const std::vector<FoundPerson>& found, const Reading& reading,
                  const std::vector<const Mention*>& mentions, Extraction& extraction) {
  for (const FoundPerson& each : found) {
    if (each.person == kNobody) continue;
    Person& person = extraction.persons[each.person];
    for (const FoundTitle& title : each.titles) {
      const auto first = std::ranges::lower_bound(mentions, title.words.first, {},
                                                  [](const Mention* mention) { return mention->words.first; });
      for (auto mention = first; mention != mentions.end() && (*mention)->words.first < title.words.last; ++mention) {
        const Organisation& body = extraction.organisations[(*mention)->entity];
        if (!person.party.empty() || !is_party(body, reading, (*mention)->words.first)) continue;
        person.party = body.name;
        if (person.country.empty()) person.country = body.country;
      }
    }
  }
}

// "CPP", "ASEAN": of the ways in which it is written, the one without blanks and small letters.
std::string_view capitals_of(const Organisation& organisation) {
  const auto is_capitals = [](std::string_view form) {
    return form.size() > 1 && std::ranges::all_of(form, [](char sign) { return sign >= 'A' && sign <= 'Z'; });
  };
  const auto found = std::ranges::find_if(organisation.variants, is_capitals);
  return found == organisation.variants.end() ? std::string_view() : std::string_view(*found);
}

}  // namespace

void find_belonging(const std::vector<FoundPerson>& persons, const Reading& reading, Extraction& extraction) {
  PlaceCountries(reading, extraction.places).find();
  const std::vector<const Mention*> mentions = mentions_of(MentionKind::organisation, reading);
  find_parents(reading, mentions, extraction.organisations);
  find_parties(persons, reading, mentions, extraction);
  for (Organisation& organisation : extraction.organisations) organisation.abbreviation = capitals_of(organisation);
}

}  // namespace tracuu::extract
