// Where a subject may stand, and whose a verb without one is.
#include "extract/act_finder.h"

namespace tracuu::extract {

namespace {

bool may_stand_anywhere(const Actor& actor) {
  return actor.kind == ActorKind::person || actor.kind == ActorKind::sides;
}

}  // namespace

bool ActFinder::is_found(std::size_t item) const {
  for (const Found& found : found_) {
    if (found.verb == item) return true;
  }
  return false;
}

// "cho biết hai bên nhất trí" are two acts, "đề nghị hai bên trao đổi" and "khẳng định Việt Nam ủng hộ" are one.
ActFinder::Standing ActFinder::below(std::size_t act, const Actor& subject) const {
  if (items_[act].is(WordRole::that) && act > 0) --act;
  const bool reports = items_[act].is(WordRole::act) && is_found(act) && is_reporting(items_[act].word.kind);
  return reports && may_stand_anywhere(subject) ? Standing::embedded : Standing::none;
}

ActFinder::Standing ActFinder::standing(std::size_t subject) const {
  const Actor& actor = items_[subject].actor;
  std::size_t first = subject;
  if (first > 0 && !items_[first].begins_clause && items_[first - 1].is(WordRole::side)) --first;
  while (first > 0 && !items_[first].begins_clause && items_[first - 1].is(WordRole::adverb)) --first;
  if (first == 0) return Standing::main;
  const Item& before = items_[first - 1];
  if (items_[first].begins_clause) {
    const std::size_t act = before.is(WordRole::that) && first > 1 ? first - 2 : first - 1;
    if (is_found(act)) return below(act, actor);
    const bool is_listed = before.is_actor && before.actor.kind == ActorKind::country && actor.entity != kNobody;
    if (is_listed && actor.kind == ActorKind::sides) return Standing::none;
    return may_stand_anywhere(actor) || found_.empty() ? Standing::main : Standing::none;
  }
  if (before.is_actor) return actor.kind == ActorKind::person ? Standing::main : Standing::none;
  switch (before.word.role) {
    case WordRole::act:
    case WordRole::that: return below(first - 1, actor);
    case WordRole::conjunction:
      return may_stand_anywhere(actor) || before.begins_clause ? Standing::main : Standing::none;
    case WordRole::none:
      return actor.kind == ActorKind::person || (actor.kind == ActorKind::sides && found_.empty()) ? Standing::main
                                                                                                   : Standing::none;
    default: return Standing::none;
  }
}

// What is agreed on, asked for or wished is often a list of verbs.
bool ActFinder::is_listing() const {
  switch (found_.back().kind) {
    case ActClass::agree:
    case ActClass::propose:
    case ActClass::wish:
    case ActClass::commit:
    case ActClass::invite:
    case ActClass::support: return true;
    default: return false;
  }
}

// Whether what the last act says begins with somebody: its verbs may be theirs.
bool ActFinder::has_embedded_clause() const {
  std::size_t next = found_.back().verb + 1;
  if (next < items_.size() && items_[next].is(WordRole::that)) ++next;
  return next < items_.size() && items_[next].is_actor;
}

// "khẳng định Việt Nam luôn coi trọng và mong muốn …"; what somebody expresses is never what he affirms of another.
bool ActFinder::may_be_embedded(std::size_t verb) const {
  if (!is_reporting(found_.back().kind) && !is_listing()) return false;
  switch (items_[verb].word.kind) {
    case ActClass::wish:
    case ActClass::commit:
    case ActClass::agree:
    case ActClass::support: return !reading_.slice(items_[verb].words).starts_with("bày tỏ");
    default: return false;
  }
}

// "khẳng định chính sách nhất quán …, coi trọng và sẵn sàng làm việc với …".
bool ActFinder::belongs_to_affirmed(std::size_t verb) const {
  const ActClass kind = items_[verb].word.kind;
  const bool informs_each_other = found_.back().kind == ActClass::inform && found_.back().actor.acts_together();
  if (kind == ActClass::discuss && informs_each_other) return false;
  return is_reporting(found_.back().kind) && (kind == ActClass::discuss || may_be_embedded(verb)) &&
         (kind != ActClass::support || items_[verb - 1].is(WordRole::conjunction));
}

const Actor* ActFinder::leading_actor(std::size_t before) const {
  for (std::size_t i = 0; i < before; ++i) {
    const Item& item = items_[i];
    const bool is_first = i == 0 || (i == 1 && items_[0].is(WordRole::side));
    const bool may_lead = item.is_actor && (may_stand_anywhere(item.actor) || item.actor.is_office ||
                                            (is_first && item.actor.kind != ActorKind::nobody));
    if (may_lead && standing(i) == Standing::main) return &item.actor;
    if (item.is(WordRole::act)) return nullptr;
  }
  return nullptr;
}

// Whether a quotation has begun behind the last act: what is in it is said, not done.
bool ActFinder::is_in_quotation(std::size_t item) const {
  bool is_inside = false;
  for (std::uint32_t word = found_.back().verb_words.last; word <= items_[item].words.first; ++word) {
    if ((reading_.words[word].gap & kQuote) != 0) is_inside = !is_inside;
  }
  return is_inside;
}

// "Nhận lời mời của …, Thủ tướng … đã thăm …": the sentence has a subject, and says something else.
bool ActFinder::has_person_behind_mark(std::size_t verb) const {
  for (std::size_t i = verb + 1; i < items_.size(); ++i) {
    if (items_[i].is_actor && items_[i].begins_clause && may_stand_anywhere(items_[i].actor)) return true;
  }
  return false;
}

const Actor* ActFinder::later_actor(std::size_t verb) const {
  for (std::size_t i = verb + 1; i < items_.size(); ++i) {
    if (!items_[i].is_actor || !items_[i].begins_clause) continue;
    std::size_t next = i + 1;
    while (next < items_.size() && items_[next].is(WordRole::adverb)) ++next;
    if (next < items_.size() && items_[next].is(WordRole::act)) return &items_[i].actor;
  }
  return nullptr;
}

}  // namespace tracuu::extract
