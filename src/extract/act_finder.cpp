#include "extract/act_finder.h"

namespace tracuu::extract {

namespace {

// A longer run of words without an end is a table or a list, not a sentence.
constexpr std::uint32_t kMostWords = 1000;

bool is_on_behalf(const Reading& reading, const Item& item) {
  return item.is(WordRole::adverb) && reading.pieces[reading.piece_of[item.words.first]].entry != nullptr &&
         reading.pieces[reading.piece_of[item.words.first]].entry->form == "thay mặt";
}

}  // namespace

void ActFinder::read(const Sentence& sentence) {
  items_.clear();
  const bool is_told = sentence.block != BlockKind::caption && sentence.block != BlockKind::byline &&
                       sentence.words.size() <= kMostWords;
  if (sentence.range.begin < reading_.text_begin || !is_told) return;
  read_items(reading_, sentence.words, actors_, items_);
  found_.clear();
  promises_.clear();
  subject_ = {};
  is_new_paragraph_ = (reading_.words[sentence.words.first].gap & kLine) != 0;
  const std::string_view text = reading_.text.substr(sentence.range.begin, sentence.range.size());
  const std::size_t end = text.find_last_not_of(" \n\r\t\"”»)");
  is_heading_ = sentence.block == BlockKind::heading || end == std::string_view::npos ||
                (text[end] != '.' && text[end] != '!' && text[end] != '?' && !text.substr(0, end + 1).ends_with("…"));
  const bool is_question = end != std::string_view::npos && text[end] == '?';
  for (std::size_t item = 0; item < items_.size() && !is_question; ++item) {
    if (items_[item].is(WordRole::act)) judge(item);
    if (items_[item].is(WordRole::quote)) judge_quote(item);
    judge_promise(item);
  }
  if (found_.empty()) continues_agreement();
  if (subject_.words.size() == 0) {
    if (const Actor* leading = leading_actor(items_.size())) actors_.set_last(*leading);
  }
  write(sentence);
  write_promises(sentence);
}

// Left of the verb and its adverbs stands its subject, a mark or "và" behind an act of the same subject, or what makes
// it no act at all.
void ActFinder::judge(std::size_t verb) {
  if (is_noun(verb)) return;
  std::size_t begin = verb;
  while (begin > 0 && !items_[begin].begins_clause && items_[begin - 1].is(WordRole::adverb)) --begin;
  if (begin == 0) return begins_sentence(verb);
  if (items_[begin].begins_clause) return goes_on(verb, begin, false);
  const Item& before = items_[begin - 1];
  if (before.is_actor) {
    takes_subject(verb, begin - 1);
  } else if (before.is(WordRole::conjunction)) {
    begin == 1 ? begins_sentence(verb) : goes_on(verb, begin - 1, true);
  } else if (before.word.role == WordRole::none) {
    follows_words(verb, begin - 1, begin < verb);
  }
}

// "đề nghị của …", but not "chuyển lời mời của …".
bool ActFinder::is_noun(std::size_t verb) const {
  const std::string_view form = reading_.slice(items_[verb].words);
  if (form.find(" lời ") != std::string_view::npos || form.find("thư") != std::string_view::npos) return false;
  return verb + 1 < items_.size() && !items_[verb + 1].begins_clause && reading_.slice(items_[verb + 1].words) == "của";
}

bool ActFinder::is_accepted_invitation(std::size_t verb) const {
  return items_[verb].word.kind == ActClass::agree &&
         reading_.slice(items_[verb].words).find("lời") != std::string_view::npos;
}

// "… dẫn lời Đại sứ X."
void ActFinder::judge_quote(std::size_t verb) {
  if (verb + 1 < items_.size() && items_[verb + 1].is_actor && !items_[verb + 1].begins_clause) {
    add(verb, items_[0].words.first, items_[verb + 1].actor);
  }
}

bool ActFinder::takes_subject(std::size_t verb, std::size_t subject) {
  // "Bộ trưởng thay mặt Thủ tướng gửi lời …": who speaks stands before whom he speaks for.
  if (subject > 1 && is_on_behalf(reading_, items_[subject - 1]) && items_[subject - 2].is_actor &&
      !items_[subject - 1].begins_clause) {
    subject -= 2;
  }
  const Standing how = standing(subject);
  if (how == Standing::none) return false;
  if (how == Standing::embedded && !items_[verb].word.is_strong && items_[verb].word.kind != ActClass::affirm)
    return false;
  const Actor& actor = items_[subject].actor;
  if (how == Standing::main) subject_ = actor;
  std::size_t begin = subject;
  if (begin > 0 && items_[begin - 1].is(WordRole::side)) --begin;
  add(verb, items_[begin].words.first, actor);
  if (how == Standing::main) actors_.set_last(actor);
  return true;
}

// A verb behind a mark or "và", without a subject of its own.
void ActFinder::goes_on(std::size_t verb, std::size_t begin, bool by_conjunction) {
  const Item& item = items_[verb];
  const bool is_strong = item.word.is_strong;
  const std::uint16_t gap = reading_.words[items_[begin].words.first].gap;
  const bool is_beside = by_conjunction && !found_.empty() && found_.back().verb + 1 == begin;
  if (!is_beside && !found_.empty()) {
    if (is_in_quotation(begin)) return;
    const bool is_repeated = reading_.slice(item.words) == reading_.slice(items_[found_.back().verb].words);
    if (!is_strong && !is_repeated && (gap & kSemicolon) == 0 &&
        (is_listing() || has_embedded_clause() || belongs_to_affirmed(verb)))
      return;
    if (by_conjunction && !items_[begin].begins_clause && may_be_embedded(verb) &&
        (has_embedded_clause() || items_[begin - 1].is(WordRole::work))) {
      return;
    }
  }
  const bool is_sign = is_strong || item.word.kind == ActClass::discuss || item.word.kind == ActClass::inform;
  if (found_.empty() && !is_sign) return;
  if (subject_.words.size() == 0) {
    if (const Actor* leading = leading_actor(begin)) {
      subject_ = *leading;
      actors_.set_last(subject_);
    } else if (const Actor* later = later_actor(verb)) {
      if (is_strong) add(verb, items_[begin].words.first, *later);
      return;
    } else if (!is_heading_ && !items_[0].is_actor &&
               (items_[0].is(WordRole::adverb) || items_[0].is(WordRole::work))) {
      subject_ = last_actor_;
    }
  }
  const bool is_told = !is_strong && item.word.kind == ActClass::inform && subject_.acts_together() &&
                       class_of(verb, subject_) == ActClass::inform;
  if (subject_.words.size() == 0 || is_told) return;
  const std::size_t count = found_.size();
  add(verb, items_[begin].words.first, subject_);
  if (is_beside && found_.size() > count && count > 0) found_[count - 1].shares_object = true;
}

// Words stand between the subject and the verb: "Thủ tướng X ngày 27-8 nhất trí".
void ActFinder::follows_words(std::size_t verb, std::size_t before, bool has_adverb) {
  if (!items_[verb].word.is_strong && !has_adverb) return;
  for (std::size_t item = before;; --item) {
    const Item& here = items_[item];
    const bool is_near = has_adverb || items_[item + 1].is(WordRole::preposition);
    if (here.is_actor && standing(item) == Standing::main && is_near && takes_subject(verb, item)) return;
    const bool is_clause = here.is(WordRole::act) || here.is(WordRole::that) || here.is(WordRole::relative) ||
                           here.is(WordRole::when) || here.is(WordRole::conjunction) || here.is(WordRole::modal);
    if (is_clause || here.begins_clause || item == 0) return;
  }
}

// "Nhấn mạnh …, Tổng Bí thư đề nghị …": the subject follows. Where none does, the sentence goes on with the one before.
void ActFinder::begins_sentence(std::size_t verb) {
  const bool is_discussion = items_[verb].word.kind == ActClass::discuss;
  if (verb + 1 < items_.size() && items_[verb + 1].is(WordRole::relative)) return;
  if (const Actor* later = later_actor(verb)) {
    const bool is_setting = is_discussion || is_accepted_invitation(verb) || !items_[verb].word.is_strong;
    if (!is_setting) add(verb, items_[0].words.first, *later);
    return;
  }
  if (is_heading_ || last_actor_.words.size() == 0) return;
  if (is_accepted_invitation(verb) && has_person_behind_mark(verb)) return;
  if (!is_discussion && !items_[verb].word.is_strong) return;
  subject_ = last_actor_;
  if (is_discussion) subject_.kind = ActorKind::sides;
  add(verb, items_[0].words.first, subject_);
}

// "Tăng cường hợp tác …" behind a sentence in which both sides agree.
void ActFinder::continues_agreement() {
  if (!was_agreement_ || is_heading_ || is_new_paragraph_ || items_.empty()) return;
  std::size_t verb = items_[0].is(WordRole::adverb) && items_.size() > 1 ? 1 : 0;
  const Item& item = items_[verb];
  if (!item.is(WordRole::work) && !item.is(WordRole::other_verb)) return;
  subject_ = {items_[0].words, ActorKind::sides};
  subject_.certainty = ActorCertainty::continued;
  add(verb, items_[0].words.first, subject_);
  found_.back().kind = ActClass::agree;
}

void ActFinder::add(std::size_t verb, std::uint32_t begin, const Actor& actor) {
  if (!actor.acts_together() && actor.entity == kNobody) return;
  found_.push_back({verb, begin, actor, class_of(verb, actor), verb_words(verb), false, spoken_for(verb, actor)});
}

// "Thay mặt Chính phủ Việt Nam, Bộ trưởng cảm ơn …".
Actor ActFinder::spoken_for(std::size_t verb, const Actor& actor) const {
  for (std::size_t i = verb; i-- > 0 && !is_found(i);) {
    if (!is_on_behalf(reading_, items_[i]) || !items_[i + 1].is_actor) continue;
    const Actor& principal = with_country(i + 1).actor;
    const bool is_himself = principal.words == actor.words || principal.acts_together();
    return is_himself ? Actor{} : principal;
  }
  return {};
}

}  // namespace tracuu::extract
