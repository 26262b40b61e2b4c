// Who owes what an act asks for, promises or agrees on, to whom; and for whom somebody speaks.
#include "extract/act_finder.h"
#include "extract/cues.h"

namespace tracuu::extract {

namespace {

// What is meant to come of a promise is not promised.
bool names_purpose(std::string_view word) { return word == "nhằm" || word == "để"; }

// Of what somebody else has said or written.
bool passes_on(std::string_view verb) {
  return verb.starts_with("gửi ") || verb.starts_with("chuyển ") || verb.starts_with("trao ");
}

bool leads_to_addressee(std::string_view word) {
  return word == "tới" || word == "đến" || word == "cho" || word == "với";
}

}  // namespace

// "gửi lời thăm hỏi của Thủ tướng X tới Y", "thay mặt Thủ tướng X gửi …".
Actor ActFinder::principal_of(const Found& found, std::size_t end) const {
  const Piece* verb = reading_.piece_at(found.verb_words.first);
  if (verb == nullptr || verb->entry == nullptr || !passes_on(verb->entry->form)) return found.principal;
  for (std::size_t i = found.verb + 1; i + 1 < end; ++i) {
    const std::string_view word = reading_.slice(items_[i].words);
    const bool is_aside = items_[i].is(WordRole::when) || (items_[i].is(WordRole::preposition) && word != "của");
    if (leads_to_addressee(word) || is_aside) break;
    const Item& next = items_[i + 1];
    if (word == "của" && next.is_actor && !next.begins_clause && !next.actor.acts_together())
      return with_country(i + 1).actor;
  }
  return found.principal;
}

// "cam kết hỗ trợ Lào", "sẽ dành cho Campuchia", "phối hợp với phía Việt Nam": the first whom a word of giving leads
// to.
Actor ActFinder::beneficiary_of(const Found& found, std::size_t end) const {
  for (std::size_t i = found.verb + 1; i < end; ++i) {
    const Item& item = items_[i];
    const bool is_deed = item.is(WordRole::work) || reading_.is_kind(item.words.first, PhraseClass::deed);
    if (!item.is_actor && item.begins_clause && !is_deed) return {};
    if (!item.is_actor && (names_purpose(reading_.slice(item.words)) || is_cue(reading_, item.words.first, "against")))
      return {};
    if (!item.is_actor || item.begins_clause) continue;
    const std::size_t lead = items_[i - 1].is(WordRole::side) ? i - 2 : i - 1;
    if (lead < found.verb || items_[lead].is_actor) continue;
    if (!reading_.is_kind(items_[lead].words.first, PhraseClass::beneficiary)) continue;
    return item.actor.acts_together() ? Actor{} : with_country(i).actor;
  }
  return {};
}

// "đề nghị Anh, Pháp và Đức …": none of them owes it alone.
bool ActFinder::asks_several(std::size_t first, std::size_t end) const {
  if (first + 1 >= end || !items_[first].is_actor) return false;
  const std::size_t next = items_[first + 1].is(WordRole::conjunction) ? first + 2 : first + 1;
  return next < end && items_[next].is_actor && (next == first + 2 || items_[next].begins_clause);
}

// REQUIRES: act.actor and act.addressee are set.
void ActFinder::set_duty(const Found& found, std::size_t end, Act& act) const {
  if (items_[found.verb].word.is_opinion) return;
  const bool is_of_both = found.actor.acts_together();
  if (found.kind == ActClass::agree && is_of_both) act.debtor = act.creditor = act.actor;
  if (found.kind == ActClass::propose) {
    const std::size_t next = found.verb + 1;
    const bool asks_both = act.addressee.empty() && next < end && items_[next].is_actor &&
                           reading_.slice(items_[next].words).starts_with("hai ") && !items_[next].begins_clause;
    act.debtor = asks_both ? actors_.name_of(items_[next].actor) : asks_several(next, end) ? "" : act.addressee;
    act.creditor = asks_both ? act.debtor : act.actor;
  }
  if (found.kind == ActClass::commit) {
    act.debtor = act.actor;
    act.creditor = act.addressee;
    if (act.creditor.empty()) act.creditor = actors_.name_of(beneficiary_of(found, end));
    const bool is_own = found.actor.kind == ActorKind::person && found.actor.entity != kNobody &&
                        extraction_.persons[found.actor.entity].country == act.creditor;
    if (is_own || act.creditor == act.debtor) act.creditor.clear();
    if (act.creditor.empty() && is_of_both) act.creditor = act.debtor;
  }
}

}  // namespace tracuu::extract
