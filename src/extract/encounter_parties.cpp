#include "extract/encounter_parties.h"

#include <algorithm>

namespace tracuu::extract {

namespace {

// Small words between a word of meeting and whom it takes.
constexpr std::size_t kFarthestSubject = 40;
constexpr std::size_t kMostParties = 6;

void add(Parties& parties, const Parties& more) {
  for (const std::string& name : more) {
    if (std::ranges::find(parties, name) == parties.end() && parties.size() < kMostParties) parties.push_back(name);
  }
}

// "báo cáo với", "thông báo cho".
bool leads_to_object(std::string_view verb) {
  return verb.ends_with(" với") || verb.ends_with(" cho") || verb.ends_with(" tới");
}

}  // namespace

std::string EncounterParties::name_of(const Actor& actor) const {
  if (!is_somebody_seen(actor)) return {};
  const ActorKind kind = actor.entity == kNobody ? ActorKind::nobody : actor.kind;
  switch (kind) {
    case ActorKind::person: return extraction_.persons[actor.entity].name;
    case ActorKind::organisation: return extraction_.organisations[actor.entity].name;
    case ActorKind::country: return extraction_.places[actor.entity].name;
    default: break;
  }
  if (!actor.is_office) return {};
  // Of an office whose holder is not certain, the country: "Đại sứ Nhật Bản".
  const Parties countries = countries_in(actor.words);
  return countries.empty() ? std::string() : countries.front();
}

// Not "anh", "cô", "chị ấy" of a story, of whom the text alone does not make certain who it is.
bool EncounterParties::is_somebody_seen(const Actor& actor) const {
  constexpr std::string_view kStory[] = {"anh", "cô", "chị", "em", "nó"};
  const std::string_view first = reading_.slice({actor.words.first, actor.words.first + 1});
  if (std::ranges::find(kStory, first) == std::end(kStory)) return true;
  for (std::uint32_t word = actor.words.first; word < actor.words.last; ++word) {
    if (reading_.is_capital(word)) return true;
  }
  return false;
}

Parties EncounterParties::countries_in(Span words) const {
  Parties countries;
  const auto first = std::ranges::lower_bound(reading_.mentions, words.first, {},
                                              [](const Mention& mention) { return mention.words.first; });
  for (auto mention = first; mention != reading_.mentions.end() && mention->words.first < words.last; ++mention) {
    const bool is_country = mention->kind == MentionKind::place && mention->entity != kNobody &&
                            extraction_.places[mention->entity].kind == PlaceKind::country;
    if (is_country) add(countries, {extraction_.places[mention->entity].name});
  }
  return countries;
}

Parties EncounterParties::of(const Item& item) const {
  Parties parties;
  if (!item.is_actor) return parties;
  if (item.joined.words.size() == 0) {
    if (std::string name = name_of(item.actor); !name.empty()) parties.push_back(std::move(name));
    return parties;
  }
  for (const Actor* each : {&item.first, &item.joined}) {
    if (std::string name = name_of(*each); !name.empty()) add(parties, {std::move(name)});
  }
  return parties;
}

Parties EncounterParties::behind(std::size_t item, Wanted wanted, std::size_t& end) const {
  constexpr std::string_view kElsewhere[] = {"tại", "ở",   "về",  "trong", "để",   "nhằm",
                                             "từ",  "của", "vào", "trên",  "theo", "có"};
  constexpr std::string_view kWith[] = {"với", "cùng", "cho"};
  constexpr std::size_t kMostStrange = 2;
  end = item;
  std::size_t i = item, strange = 0;
  bool is_behind_with = false;
  for (; i < items_.size() && !items_[i].is_actor; ++i) {
    const Item& word = items_[i];
    const std::string_view text = reading_.slice(word.words);
    const bool is_small = word.is(WordRole::adverb) || word.is(WordRole::side) || word.is(WordRole::preposition) ||
                          word.is(WordRole::none) || word.is(WordRole::noun) || word.is(WordRole::other_verb);
    if (word.begins_clause || !is_small || std::ranges::find(kElsewhere, text) != std::end(kElsewhere)) return {};
    is_behind_with |= std::ranges::find(kWith, text) != std::end(kWith) && (wanted.at_distance || text != "cho");
    if (word.is(WordRole::none) && ++strange > kMostStrange) return {};
  }
  if (i == items_.size() || items_[i].begins_clause || (wanted.behind_with && !is_behind_with)) return {};
  const Actor& first = items_[i].joined.words.size() == 0 ? items_[i].actor : items_[i].first;
  const bool is_country = first.kind == ActorKind::country;
  if (is_country ? !wanted.countries || strange > 0 : !wanted.others) return {};
  return listed(i, wanted.may_list, end);
}

// "B và C", "B, C và D": from the item of the first.
Parties EncounterParties::listed(std::size_t item, bool may_list, std::size_t& end) const {
  Parties parties;
  add(parties, of(items_[item]));
  end = item + 1;
  while (!parties.empty() && end + 1 < items_.size()) {
    const Item& next = items_[end];
    const std::string_view text = reading_.slice(next.words);
    const bool is_joined = !next.is_actor && !next.begins_clause && (text == "và" || text == "với" || text == "cùng");
    const bool is_listed = may_list && next.is_actor && next.begins_clause &&
                           (reading_.gap(next.words.first) & ~kSpace) == kComma &&
                           (items_[end + 1].begins_clause || reading_.slice(items_[end + 1].words) == "và");
    if (is_joined && items_[end + 1].is_actor && !items_[end + 1].begins_clause) ++end;
    else if (!is_listed) break;
    add(parties, of(items_[end++]));
  }
  return parties;
}

// It begins a clause, or stands behind the words of time and place that do; what stands behind it goes on with it.
bool EncounterParties::may_be_subject(std::size_t item) const {
  // "X, Bộ trưởng Y, đã gặp": only small words may follow behind a comma.
  const bool is_cut = item + 1 < items_.size() && items_[item + 1].begins_clause;
  if (is_cut && !items_[item + 1].is(WordRole::adverb)) return false;
  if (items_[item].begins_clause || item == 0) return true;
  const Item& before = items_[item - 1];
  if (before.is_actor) return !before.begins_clause || item == 1;
  switch (before.word.role) {
    case WordRole::adverb:
    case WordRole::conjunction:
    case WordRole::that:
    case WordRole::side:
    case WordRole::noun:
    case WordRole::relative:
    case WordRole::when:
    case WordRole::act: return true;
    default: return false;
  }
}

Parties EncounterParties::before(std::size_t verb) const {
  for (std::size_t i = verb, steps = 0; i-- > 0 && steps < kFarthestSubject; ++steps) {
    const Item& item = items_[i];
    if ((reading_.gap(items_[i + 1].words.first) & (kSemicolon | kQuote | kStop)) != 0) return {};
    if (!item.is_actor) continue;
    const bool is_adjacent =
        i + 1 == verb ||
        std::all_of(items_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    items_.begin() + static_cast<std::ptrdiff_t>(verb), [](const Item& each) {
                      return !each.begins_clause &&
                             (each.is(WordRole::adverb) || each.is(WordRole::modal) || each.is(WordRole::noun));
                    });
    const bool is_object =
        i > 0 && !items_[i].begins_clause &&
        (items_[i - 1].is(WordRole::preposition) || leads_to_object(reading_.slice(items_[i - 1].words)));
    if (is_object || (!is_adjacent && !may_be_subject(i))) continue;
    Parties parties = of(item);
    if (!parties.empty()) return parties;
    if (item.actor.kind != ActorKind::nobody || item.actor.is_office) return {};
  }
  return {};
}

bool EncounterParties::are_of_one(std::string_view a, std::string_view b) const {
  const auto person = std::ranges::find(extraction_.persons, a, &Person::name);
  if (person != extraction_.persons.end() && person->country == b) return true;
  const auto country = std::ranges::find(extraction_.places, b, &Place::name);
  return country != extraction_.places.end() && country->kind == PlaceKind::country && a.ends_with(b);
}

Parties EncounterParties::after_clause(std::size_t item) const {
  for (std::size_t i = item; i < items_.size(); ++i) {
    if ((reading_.gap(items_[i].words.first) & (kSemicolon | kStop | kQuote)) != 0) return {};
    if (!items_[i].is_actor || !items_[i].begins_clause) continue;
    if (i + 1 < items_.size() && items_[i + 1].begins_clause) continue;
    return of(items_[i]);
  }
  return {};
}

}  // namespace tracuu::extract
