// "Việt Nam sẽ hỗ trợ …", "khẳng định Việt Nam sẵn sàng hỗ trợ …": a party binds itself, also in what somebody reports
// of its own side. Forecasts, what merely comes about and what others are said to be going to do are none.
#include "extract/act_finder.h"
#include "extract/cues.h"

namespace tracuu::extract {

namespace {

constexpr std::string_view kWill = "sẽ", kTrip = "chuyến";
// An official whose country a Vietnamese report does not say is its own.
constexpr std::string_view kHome = "Việt Nam";

}  // namespace

// The verb of doing that "sẽ" leads to, over adverbs and what is like them ("sẽ sớm ký"); "sẽ" itself where there is
// none.
std::size_t ActFinder::deed_behind(std::size_t will) const {
  for (std::size_t i = will + 1; i < items_.size() && !items_[i].begins_clause && !items_[i].is_actor; ++i) {
    if (reading_.is_kind(items_[i].words.first, PhraseClass::deed)) return i;
    if (!items_[i].is(WordRole::adverb) && !items_[i].is(WordRole::work)) break;
  }
  return will;
}

// The last act of saying before an item, where it is one that tells something and no opinion.
const ActFinder::Found* ActFinder::reporter_before(std::size_t item) const {
  if (found_.empty() || found_.back().verb >= item) return nullptr;
  const Found& last = found_.back();
  return is_reporting(last.kind) && !items_[last.verb].word.is_opinion ? &last : nullptr;
}

// A body of the reporter's country; one of no country may be his too, unless a table knows it, as the European Union.
bool ActFinder::is_own_body(const Actor& reporter, const Actor& body) const {
  const std::string& country = extraction_.organisations[body.entity].country;
  if (reporter.kind == ActorKind::organisation) return reporter.entity == body.entity;
  const std::string own =
      reporter.kind == ActorKind::person ? extraction_.persons[reporter.entity].country : actors_.name_of(reporter);
  if (!country.empty()) return own == country || (own.empty() && country == kHome);
  return reading_.kind_at(body.words.first) == PhraseClass::organisation_head;
}

// Whether what one says that the other will do is a promise.
bool ActFinder::speaks_for(const Actor& reporter, const Actor& party) const {
  if (party.acts_together() || reporter.acts_together()) return party.acts_together();
  if (reporter.kind == party.kind && reporter.entity == party.entity) return true;
  switch (party.kind) {
    case ActorKind::person: return actors_.are_of_one_side(reporter, party);
    case ActorKind::organisation: return is_own_body(reporter, party);
    case ActorKind::country: break;
    default: return false;
  }
  const std::string country = actors_.name_of(party);
  if (reporter.kind == ActorKind::person) {
    const std::string& own = extraction_.persons[reporter.entity].country;
    return own == country || (own.empty() && country == kHome);
  }
  return reporter.kind == ActorKind::organisation && actors_.name_of(reporter).find(country) != std::string::npos;
}

// "sẽ" with what is to be done, or "sẵn sàng", "cam kết", "quyết tâm" in what somebody tells; empty where it binds
// nobody.
Span ActFinder::promise_words(std::size_t item) const {
  if (items_[item].is(WordRole::act) && items_[item].word.kind == ActClass::commit && !is_found(item))
    return is_noun(item) ? Span{} : verb_words(item);
  if (!items_[item].is(WordRole::modal) || reading_.slice(items_[item].words) != kWill) return {};
  const std::size_t deed = deed_behind(item);
  const bool is_visit = deed + 1 < items_.size() && reading_.slice(items_[deed + 1].words).starts_with(kTrip);
  return deed == item || is_visit ? Span{} : Span{items_[item].words.first, items_[deed].words.last};
}

// What is promised for a case, or told of somebody by another.
bool ActFinder::is_conditional_or_hearsay() const {
  if (reading_.slice({items_[0].words.first, items_[0].words.first + 1}) == "Theo") return true;
  for (std::uint32_t word = items_.front().words.first; word < items_.back().words.last; ++word) {
    if (is_cue(reading_, word, "condition")) return true;
  }
  return false;
}

void ActFinder::judge_promise(std::size_t verb) {
  const Span words = promise_words(verb);
  std::size_t begin = verb;
  while (begin > 0 && !items_[begin].begins_clause && items_[begin - 1].is(WordRole::adverb)) --begin;
  if (words.size() == 0 || begin == 0 || items_[begin].begins_clause || is_heading_ || is_conditional_or_hearsay())
    return;
  const std::size_t subject = begin - 1;
  const Found* reporter = reporter_before(verb);
  if (items_[subject].is_actor) {
    const Actor& actor = items_[subject].actor;
    const bool is_known = actor.acts_together() || actor.entity != kNobody;
    const bool is_told = reporter != nullptr && speaks_for(reporter->actor, actor);
    const bool is_said = found_.empty() && standing(subject) == Standing::main && items_[verb].is(WordRole::modal);
    if (!is_known || (!is_told && !is_said)) return;
    const bool has_side = subject > 0 && !items_[subject].begins_clause && items_[subject - 1].is(WordRole::side);
    promises_.push_back(
        {verb, items_[has_side ? subject - 1 : subject].words.first, actor, ActClass::commit, words, false, {}});
  } else if (reporter != nullptr && (reporter->verb == subject || items_[subject].is(WordRole::that))) {
    promises_.push_back({verb, reporter->begin, reporter->actor, ActClass::commit, words, false, reporter->principal});
  }
}

}  // namespace tracuu::extract
