// What an act says, to whom, until when; and its place in the text.
#include <algorithm>

#include "extract/act_finder.h"

namespace tracuu::extract {

namespace {

constexpr std::string_view kExpresses = "bày tỏ";

bool leads_to_addressee(std::string_view words) {
  return words.ends_with("tới") || words.ends_with("đến") || words.ends_with("với") || words.ends_with("cho");
}

bool is_promise(ActClass kind) {
  return kind == ActClass::agree || kind == ActClass::propose || kind == ActClass::commit || kind == ActClass::affirm ||
         kind == ActClass::invite || kind == ActClass::wish;
}

// Whether what stands before a date makes it one by which something is to be done.
bool names_limit(std::string_view before) {
  const auto take = [&](std::string_view word) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    const bool ends = before.ends_with(word);
    if (ends) before.remove_suffix(word.size());
    return ends;
  };
  for (const std::string_view unit : {"ngày", "tháng", "năm", "quý"}) take(unit);
  for (const std::string_view part : {"cuối", "đầu", "giữa"}) take(part);
  return take("trong") || take("trước") || take("vào") || take("đến") || take("tới");
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

// "trong năm 2027", "trước ngày 1/6", "vào cuối năm 2026"; or, without a date, "trong thời gian tới".
ByteRange ActFinder::deadline_of(const Act& act, std::size_t begin, std::size_t end) const {
  if (!is_promise(act.kind)) return {};
  for (const DateMention& date : extraction_.dates) {
    if (date.range.begin < act.content.begin || date.range.end > act.content.end) continue;
    const std::string_view before = reading_.text.substr(act.content.begin, date.range.begin - act.content.begin);
    if (names_limit(before)) return date.range;
  }
  for (std::size_t i = begin; i < end; ++i) {
    if (items_[i].is(WordRole::deadline)) return reading_.range_of(items_[i].words);
  }
  return {};
}

void ActFinder::write(const Sentence& sentence) {
  for (std::size_t i = 0; i < found_.size(); ++i) {
    const Found& found = found_[i];
    const std::size_t behind = found.shares_object ? i + 2 : i + 1;
    const std::uint32_t end = behind < found_.size() ? found_[behind].begin : sentence.words.last;
    std::size_t last_item = found.verb + 1;
    while (last_item < items_.size() && items_[last_item].words.first < end) ++last_item;
    Act act;
    act.actor = actors_.name_of(found.actor);
    if (act.actor.empty()) continue;
    act.kind = found.kind;
    act.verb = reading_.range_of(found.verb_words);
    act.sentence =
        reading_.range_of({std::min(found.begin, found.verb_words.first), std::max(end, found.verb_words.last)});
    act.addressee = actors_.name_of(addressee_of(found, last_item));
    if (act.addressee == act.actor) act.addressee.clear();
    if (found.verb_words.last < end) act.content = reading_.range_of({found.verb_words.last, end});
    act.deadline = deadline_of(act, found.verb + 1, last_item);
    acts_.push_back(std::move(act));
  }
  const bool goes_on = !found_.empty();
  was_agreement_ = false;
  for (const Found& found : found_) was_agreement_ |= found.kind == ActClass::agree && found.actor.acts_together();
  last_actor_ = goes_on ? (subject_.words.size() > 0 ? subject_ : found_.back().actor) : Actor{};
}

}  // namespace tracuu::extract
