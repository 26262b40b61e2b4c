#include "extract/encounter_finder.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "extract/cues.h"

namespace tracuu::extract {

namespace {

constexpr std::array<std::string_view, 7> kForms = {"meeting", "reception", "talks", "visit",
                                                    "call",    "online",    "letter"};

// "Tại cuộc gặp với X, Y …": within as many items of the beginning, the subject follows.
constexpr std::size_t kOpening = 5;
// How far before a verb its negation stands.
constexpr std::size_t kNegated = 3;

// Takes a sign off the end of a detail.
bool take_sign(std::string_view& detail, char sign) {
  const bool has_sign = detail.ends_with(sign);
  if (has_sign) detail.remove_suffix(1);
  return has_sign;
}

// "bắt tiếp", "nói tiếp": it goes on with another verb.
bool goes_on(const std::vector<Item>& items, std::size_t verb) {
  return verb > 0 && !items[verb].begins_clause && items[verb - 1].is(WordRole::none);
}

// The item of the actor that stands right before a verb and its adverbs; `verb` where none does.
std::size_t adjacent_actor(const std::vector<Item>& items, std::size_t verb) {
  std::size_t i = verb;
  while (i > 0 && !items[i].begins_clause && items[i - 1].is(WordRole::adverb)) --i;
  return i > 0 && !items[i].begins_clause && items[i - 1].is_actor ? i - 1 : verb;
}

}  // namespace

bool EncounterFinder::meets(const Item& item, Word& word) const {
  if (item.is_actor && item.actor.kind != ActorKind::nobody) return false;
  const std::uint32_t first = item.words.first;
  if (const Entry* entry = reading_.entry_at(first, PhraseClass::encounter)) {
    std::string_view detail = entry->detail;
    word.is_everyday = take_sign(detail, '?');
    word.needs_with = take_sign(detail, '~');
    word.is_noun = take_sign(detail, '+');
    const auto form = std::ranges::find(kForms, detail);
    word.form = static_cast<EncounterForm>(form - kForms.begin());
    return form != kForms.end();
  }
  const Entry* visit = reading_.entry_at(first, PhraseClass::visit);
  if (visit == nullptr) return false;
  word = {EncounterForm::visit, visit->detail == "noun", false, false};
  return true;
}

void EncounterFinder::read(const Sentence& sentence, const std::vector<Item>& items) {
  if (sentence.range.begin < reading_.text_begin) return;
  note_events(sentence);
  Word word;
  for (std::size_t item = 0; item < items.size(); ++item) {
    if (meets(items[item], word)) judge(sentence, items, item, word);
  }
}

// "cuộc gặp giữa A và B": both stand behind it.
void EncounterFinder::judge_between(const Sentence& sentence, const std::vector<Item>& items, std::size_t verb,
                                    Word word) {
  std::size_t end = verb + 1;
  const Parties parties = EncounterParties(reading_, extraction_, items).behind(verb + 1, {.may_list = true}, end);
  if (parties.size() > 1) add(sentence, items, verb, word, {parties.front()}, {parties.begin() + 1, parties.end()});
}

void EncounterFinder::judge(const Sentence& sentence, const std::vector<Item>& items, std::size_t verb, Word word) {
  const EncounterParties parties(reading_, extraction_, items);
  const bool has_next = verb + 1 < items.size() && !items[verb + 1].begins_clause;
  const std::string_view next = has_next ? reading_.slice(items[verb + 1].words) : std::string_view();
  // "cuộc gặp thượng đỉnh A - B".
  const bool is_between = next == "giữa" || (word.is_noun && has_next && items[verb + 1].actor.acts_together());
  if (is_between) return judge_between(sentence, items, verb, word);
  if (word.is_everyday && goes_on(items, verb)) return;
  std::size_t end = verb + 1;
  // The name of a visit takes in where it goes: "chuyến thăm chính thức Lào".
  Parties right = items[verb].is_actor ? parties.countries_in(items[verb].words) : Parties();
  const EncounterParties::Wanted wanted{
      .may_list = true,
      .countries = !word.is_everyday,
      .others = word.form != EncounterForm::visit,
      .behind_with = word.needs_with,
      .at_distance = word.form == EncounterForm::call || word.form == EncounterForm::letter};
  if (right.empty()) right = parties.behind(verb + 1, wanted, end);
  // "của X" behind what was visited, or behind a noun alone.
  Parties left;
  const bool has_owner = end < items.size() && !items[end].begins_clause && reading_.slice(items[end].words) == "của";
  if (has_owner && (word.is_noun || word.form == EncounterForm::visit)) {
    std::size_t behind = end + 1;
    left = parties.behind(end + 1, {}, behind);
    if (right.empty() && behind < items.size()) right = parties.behind(behind, wanted, behind);
  }
  const std::size_t near = adjacent_actor(items, verb);
  // "A được B tiếp".
  if (left.empty() && near < verb && near > 0 && reading_.slice(items[near - 1].words) == "được") {
    return add(sentence, items, verb, word, parties.of(items[near]), parties.before(near - 1));
  }
  if (left.empty()) left = parties.before(verb);
  if (right.empty()) {
    // "A và B hội đàm", where they are not of one side.
    const bool is_whole = !has_next || next == "nhau" || next == "với" || items[verb + 1].is(WordRole::preposition) ||
                          items[verb + 1].is(WordRole::adverb);
    const bool may_be_both = word.form != EncounterForm::reception && word.form != EncounterForm::visit && is_whole;
    if (may_be_both && left.size() == 2 && near < verb && items[near].actor.acts_together())
      add(sentence, items, verb, word, {left[0]}, {left[1]});
    return;
  }
  if (left.empty() && verb < kOpening) left = parties.after_clause(end);
  add(sentence, items, verb, word, left, right);
}

// "đã hoãn chuyến thăm", "cuộc gặp … bị hủy": before it, or said of it behind.
bool EncounterFinder::is_called_off(const std::vector<Item>& items, std::size_t verb) const {
  const auto calls_off = [&](std::size_t i) { return is_cue(reading_, items[i].words.first, "called-off"); };
  for (std::size_t i = verb; i-- > 0 && !items[i + 1].begins_clause && !items[i].is_actor;) {
    if (calls_off(i)) return true;
  }
  for (std::size_t i = verb + 1; i < items.size() && !items[i].begins_clause; ++i) {
    if (is_cue(reading_, items[i].words.first, "cancelled")) return true;
  }
  return false;
}

// What stands before the verb, as far as its clause goes.
EncounterStatus EncounterFinder::status_of(const std::vector<Item>& items, std::size_t verb) const {
  if (is_called_off(items, verb)) return EncounterStatus::denied;
  EncounterStatus status = EncounterStatus::held;
  std::size_t actors = 0;
  for (std::size_t i = verb; i-- > 0;) {
    const Item& item = items[i];
    if (items[i + 1].begins_clause && i + 1 < verb) break;
    if (item.is_actor && ++actors > 1) break;
    if (item.is_actor) continue;
    if (item.is(WordRole::negation) && actors == 0 && verb - i <= kNegated) return EncounterStatus::denied;
    const ActClass kind = item.word.kind;
    const bool is_wish =
        item.is(WordRole::act) && (kind == ActClass::invite || kind == ActClass::propose || kind == ActClass::wish ||
                                   kind == ActClass::agree || kind == ActClass::commit);
    const bool intends = is_cue(reading_, item.words.first, "intended");
    if (is_wish || intends || (item.is(WordRole::modal) && actors == 0)) status = EncounterStatus::planned;
    if (items[i].begins_clause) break;
  }
  return status;
}

void EncounterFinder::add(const Sentence& sentence, const std::vector<Item>& items, std::size_t verb, Word word,
                          const Parties& left, const Parties& right) {
  if (left.empty() || right.empty()) return;
  const EncounterParties parties(reading_, extraction_, items);
  const std::uint32_t at = reading_.range_of(items[verb].words).begin;
  Encounter encounter;
  encounter.sentence = sentence.range;
  encounter.form = word.form;
  const std::string_view text = reading_.text.substr(sentence.range.begin, sentence.range.size());
  const bool is_online = text.find("hình thức trực tuyến") != std::string_view::npos;
  if (is_online && word.form != EncounterForm::visit) encounter.form = EncounterForm::online;
  encounter.status = status_of(items, verb);
  encounter.date = date_in(sentence.range, at);
  // A visit is to a country; where the sentence is set is where the guest was met.
  if (word.form != EncounterForm::visit) encounter.place = place_in(sentence);
  for (const std::string& a : left) {
    for (const std::string& b : right) {
      if (a == b || parties.are_of_one(a, b) || parties.are_of_one(b, a)) continue;
      encounter.a = a;
      encounter.b = b;
      const auto is_known = [&](const Encounter& each) {
        return each.sentence == encounter.sentence && each.form != EncounterForm::event &&
               ((each.a == a && each.b == b) || (each.a == b && each.b == a));
      };
      if (std::ranges::none_of(found_, is_known)) found_.push_back(encounter);
    }
  }
}

}  // namespace tracuu::extract
