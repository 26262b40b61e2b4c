// What an act says, to whom, until when; and its place in the text.
#include <algorithm>

#include "extract/act_deadlines.h"
#include "extract/act_finder.h"

namespace tracuu::extract {

namespace {

constexpr std::string_view kExpresses = "bày tỏ";

bool leads_to_addressee(std::string_view words) {
  return words.ends_with("tới") || words.ends_with("đến") || words.ends_with("với") || words.ends_with("cho");
}

// The verb as the tables write its phrases.
std::string form_of(const Reading& reading, Span words) {
  std::string form;
  for (std::uint32_t word = words.first; word < words.last;) {
    const Piece* piece = reading.piece_at(word);
    const bool is_known = piece != nullptr && piece->entry != nullptr && piece->words.last <= words.last;
    form.append(form.empty() ? "" : " ").append(is_known ? piece->entry->form : reading.slice({word, word + 1}));
    word = is_known ? piece->words.last : word + 1;
  }
  return form;
}

bool is_promise(ActClass kind) {
  return kind == ActClass::agree || kind == ActClass::propose || kind == ActClass::commit || kind == ActClass::invite ||
         kind == ActClass::wish;
}

}  // namespace

// "bày tỏ [chân thành] cảm ơn": the verb behind it says what is expressed.
Span ActFinder::verb_words(std::size_t verb) const {
  Span words = items_[verb].words;
  if (reading_.pieces[reading_.piece_of[words.first]].entry->form != kExpresses) return words;
  std::size_t next = verb + 1;
  while (next < items_.size() && !items_[next].begins_clause &&
         (items_[next].is(WordRole::adverb) || items_[next].is(WordRole::noun))) {
    ++next;
  }
  if (next < items_.size() && !items_[next].begins_clause && items_[next].is(WordRole::act)) {
    words.last = items_[next].words.last;
  }
  return words;
}

ActClass ActFinder::class_of(std::size_t verb, const Actor& actor) const {
  const Span words = verb_words(verb);
  if (words.last > items_[verb].words.last) {
    for (std::size_t i = verb + 1; i < items_.size(); ++i) {
      if (items_[i].is(WordRole::act)) return items_[i].word.kind;
    }
  }
  const bool shares = reading_.slice(words) == "chia sẻ";
  return shares && actor.acts_together() ? ActClass::agree : items_[verb].word.kind;
}

// "Đảng, Nhà nước và nhân dân Việt Nam": the country behind bodies that are named without it.
const Item& ActFinder::with_country(std::size_t item) const {
  if (items_[item].actor.kind != ActorKind::organisation) return items_[item];
  for (std::size_t i = item + 1; i < items_.size(); ++i) {
    const Item& next = items_[i];
    if (next.is_actor && next.actor.kind == ActorKind::country) return next;
    const bool goes_on = next.is_actor ? next.actor.kind == ActorKind::organisation
                                       : next.is(WordRole::conjunction) || next.word.role == WordRole::none;
    if (!goes_on) break;
  }
  return items_[item];
}

// The first one named behind the verb; of a request, of an invitation or of what is told, only right behind it.
Actor ActFinder::addressee_of(const Found& found, std::size_t end) const {
  const ActClass kind = found.kind;
  const std::string_view verb = reading_.slice(found.verb_words);
  const bool is_wide = kind == ActClass::thank || kind == ActClass::congratulate || kind == ActClass::condole;
  const bool is_passed_on = verb.find("lời") != std::string_view::npos || verb.find("thư") != std::string_view::npos;
  const bool is_open = is_wide || items_[found.verb].word.is_addressed || kind == ActClass::welcome ||
                       kind == ActClass::wish || leads_to_addressee(verb);
  for (std::size_t i = found.verb + 1; i < end; ++i) {
    const Item& item = items_[i];
    if (!item.is_actor) {
      const bool leads = item.is(WordRole::adverb) || item.is(WordRole::side) || item.is(WordRole::preposition) ||
                         item.is(WordRole::conjunction) || item.is(WordRole::act);
      if (is_wide || is_passed_on || leads) continue;
      return {};
    }
    const std::string_view before = reading_.slice(items_[i - 1].words);
    const bool is_reached = leads_to_addressee(before) || before == "mời";
    if (is_passed_on && !is_reached) continue;
    if (!is_passed_on && !is_reached && !is_open) return {};
    return item.actor.acts_together() ? Actor{} : with_country(i).actor;
  }
  return {};
}

// The first item that begins at a word or behind it.
std::size_t ActFinder::item_at(std::uint32_t word, std::size_t from) const {
  while (from < items_.size() && items_[from].words.first < word) ++from;
  return from;
}

// What is found, up to the word with which the next one begins.
Act ActFinder::act_of(const Found& found, std::uint32_t end) const {
  const std::size_t last_item = item_at(end, found.verb + 1);
  Act act;
  act.actor = actors_.name_of(found.actor);
  if (act.actor.empty()) return act;
  act.certainty = found.actor.certainty;
  act.kind = found.kind;
  act.verb = reading_.range_of(found.verb_words);
  act.form = form_of(reading_, found.verb_words);
  act.sentence =
      reading_.range_of({std::min(found.begin, found.verb_words.first), std::max(end, found.verb_words.last)});
  act.addressee = actors_.name_of(addressee_of(found, last_item));
  if (act.addressee == act.actor) act.addressee.clear();
  act.principal = actors_.name_of(principal_of(found, last_item));
  if (act.principal == act.actor || act.principal == act.addressee) act.principal.clear();
  set_duty(found, last_item, act);
  if (found.verb_words.last >= end) return act;
  const Span content{found.verb_words.last, end};
  act.content = reading_.range_of(content);
  if (!is_promise(act.kind) || items_[found.verb].word.is_opinion) return act;
  Deadline deadline = find_deadline(reading_, extraction_.dates, content);
  act.deadline = deadline.range;
  act.due = std::move(deadline.iso);
  return act;
}

void ActFinder::write(const Sentence& sentence) {
  for (std::size_t i = 0; i < found_.size(); ++i) {
    const std::size_t behind = found_[i].shares_object ? i + 2 : i + 1;
    Act act = act_of(found_[i], behind < found_.size() ? found_[behind].begin : sentence.words.last);
    if (!act.actor.empty()) acts_.push_back(std::move(act));
  }
  const bool goes_on = !found_.empty();
  was_agreement_ = false;
  for (const Found& found : found_) was_agreement_ |= found.kind == ActClass::agree && found.actor.acts_together();
  last_actor_ = goes_on ? (subject_.words.size() > 0 ? subject_ : found_.back().actor) : Actor{};
  last_actor_.certainty = ActorCertainty::continued;
}

// Each up to the next one, or the next act.
void ActFinder::write_promises(const Sentence& sentence) {
  for (const Found& promise : promises_) {
    std::uint32_t end = sentence.words.last;
    for (const std::vector<Found>* others : {&found_, &promises_}) {
      for (const Found& other : *others) {
        if (other.begin > promise.verb_words.first) end = std::min(end, other.begin);
      }
    }
    Act act = act_of(promise, end);
    if (!act.actor.empty()) commitments_.push_back(std::move(act));
  }
}

}  // namespace tracuu::extract
