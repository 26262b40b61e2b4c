#include "extract/act_words.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tracuu::extract {

namespace {

struct Detail {
  std::string_view name;
  WordRole role;
  ActClass kind = ActClass::affirm;
};

constexpr Detail kDetails[] = {
    {"adverb", WordRole::adverb},
    {"affirm", WordRole::act, ActClass::affirm},
    {"agree", WordRole::act, ActClass::agree},
    {"appreciate", WordRole::act, ActClass::appreciate},
    {"commit", WordRole::act, ActClass::commit},
    {"condole", WordRole::act, ActClass::condole},
    {"congratulate", WordRole::act, ActClass::congratulate},
    {"conj", WordRole::conjunction},
    {"deadline", WordRole::deadline},
    {"discuss", WordRole::act, ActClass::discuss},
    {"express", WordRole::act, ActClass::express},
    {"inform", WordRole::act, ActClass::inform},
    {"invite", WordRole::act, ActClass::invite},
    {"modal", WordRole::modal},
    {"not", WordRole::negation},
    {"noun", WordRole::noun},
    {"other", WordRole::other_verb},
    {"prep", WordRole::preposition},
    {"propose", WordRole::act, ActClass::propose},
    {"quote", WordRole::quote, ActClass::inform},
    {"relative", WordRole::relative},
    {"side", WordRole::side},
    {"support", WordRole::act, ActClass::support},
    {"thank", WordRole::act, ActClass::thank},
    {"that", WordRole::that},
    {"visit", WordRole::adverb},
    {"welcome", WordRole::act, ActClass::welcome},
    {"when", WordRole::when},
    {"wish", WordRole::act, ActClass::wish},
    {"work", WordRole::work},
};

ActWord of_detail(std::string_view detail) {
  ActWord word;
  if (detail.ends_with('>')) {
    word.is_addressed = true;
    detail.remove_suffix(1);
  }
  if (detail.ends_with('~')) {
    word.is_opinion = true;
    detail.remove_suffix(1);
  }
  if (detail.ends_with('!')) {
    word.is_strong = true;
    detail.remove_suffix(1);
  }
  const auto* const found = std::ranges::lower_bound(kDetails, detail, {}, &Detail::name);
  if (found == std::end(kDetails) || found->name != detail) return {};
  word.role = found->role;
  word.kind = found->kind;
  return word;
}

}  // namespace

// A word may be of several classes ("thông tin" is a field of ministries too): the verb comes first, unless the text
// writes it as a name.
ActWord act_word(const Piece& piece) {
  if (piece.entry != nullptr && piece.entry->capitals == 0) {
    for (const Entry* entry = piece.all; entry != nullptr; entry = entry->next) {
      if (entry->kind == PhraseClass::verb && entry->detail != "visit") return of_detail(entry->detail);
    }
  }
  switch (piece.kind()) {
    case PhraseClass::verb: return of_detail(piece.entry->detail);
    // "do" may also be part of a Portuguese name; where it is, it lies in a mention.
    case PhraseClass::particle: return piece.entry->form == "do" ? ActWord{WordRole::relative} : ActWord{};
    case PhraseClass::counted:
    case PhraseClass::organisation_head:
    case PhraseClass::conference:
    case PhraseClass::agreement: return {WordRole::noun};
    case PhraseClass::visit: return {WordRole::other_verb};
    default: return {};
  }
}

}  // namespace tracuu::extract
