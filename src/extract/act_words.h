// What a phrase of the table of verbs (assets/extract/verbs.tsv) is to a sentence that reports an act.
#pragma once

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

enum class WordRole : std::uint8_t {
  none,
  act,         // a verb of saying
  quote,       // one whose speaker stands behind it: "dẫn lời"
  other_verb,  // the spelling of a verb of saying, but not one
  work,        // what is agreed on: "tăng cường"
  adverb,      // between a subject and its verb
  conjunction,
  preposition,
  when,      // "khi", "nhân dịp": begins what is no main clause
  noun,      // makes a noun of the verb behind it: "sự", "các"
  relative,  // "mà", "được", "do"
  modal,
  negation,
  that,      // "rằng", "là"
  side,      // "phía Việt Nam"
  deadline,  // "trong thời gian tới"
};

struct ActWord {
  WordRole role = WordRole::none;
  ActClass kind = ActClass::affirm;
  bool is_strong = false;  // an act wherever it has a subject
  bool is_addressed = false;
  bool is_opinion = false;  // nobody is bound by it
};

ActWord act_word(const Piece& piece);

}  // namespace tracuu::extract
