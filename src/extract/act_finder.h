// The rules by which a verb of saying is an act, and whose it is.
#pragma once

#include <vector>

#include "extract/act_items.h"
#include "extract/actors.h"
#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

class ActFinder {
 public:
  ActFinder(const Reading& reading, const Extraction& extraction)
      : reading_(reading), extraction_(extraction), actors_(reading, extraction) {}

  // Sentences are to be read in order.
  void read(const Sentence& sentence);
  // What it consists of; nothing where it tells nothing.
  const std::vector<Item>& items() const { return items_; }
  std::vector<Act> take() { return std::move(acts_); }
  // What parties will do (Extraction::commitments).
  std::vector<Act> take_commitments() { return std::move(commitments_); }

 private:
  // An act of the sentence being read.
  struct Found {
    std::size_t verb = 0;     // item
    std::uint32_t begin = 0;  // word with which its clause begins
    Actor actor;
    ActClass kind = ActClass::affirm;
    Span verb_words;
    bool shares_object = false;  // "cảm ơn và đề nghị": with the one behind it
    Actor principal;             // for whom the actor speaks
  };
  // How a subject stands to the verb behind it.
  enum class Standing { none, main, embedded };

  void judge(std::size_t verb);
  bool is_noun(std::size_t verb) const;
  bool is_accepted_invitation(std::size_t verb) const;
  void judge_quote(std::size_t verb);
  bool takes_subject(std::size_t verb, std::size_t subject);
  void goes_on(std::size_t verb, std::size_t begin, bool by_conjunction);
  void follows_words(std::size_t verb, std::size_t before, bool has_adverb);
  void begins_sentence(std::size_t verb);
  void continues_agreement();
  void add(std::size_t verb, std::uint32_t begin, const Actor& actor);
  Actor spoken_for(std::size_t verb, const Actor& actor) const;

  bool is_own_body(const Actor& reporter, const Actor& body) const;
  bool asks_several(std::size_t first, std::size_t end) const;
  void judge_promise(std::size_t verb);
  Span promise_words(std::size_t item) const;
  bool is_conditional_or_hearsay() const;
  std::size_t deed_behind(std::size_t will) const;
  const Found* reporter_before(std::size_t item) const;
  bool speaks_for(const Actor& reporter, const Actor& party) const;

  Standing standing(std::size_t subject) const;
  Standing below(std::size_t act, const Actor& subject) const;
  static bool is_reporting(ActClass kind) { return kind == ActClass::affirm || kind == ActClass::inform; }
  bool is_found(std::size_t item) const;
  bool is_listing() const;
  bool has_embedded_clause() const;
  bool may_be_embedded(std::size_t verb) const;
  bool belongs_to_affirmed(std::size_t verb) const;
  const Actor* leading_actor(std::size_t before) const;
  bool is_in_quotation(std::size_t item) const;
  bool has_person_behind_mark(std::size_t verb) const;
  const Actor* later_actor(std::size_t verb) const;
  const Item& with_country(std::size_t item) const;
  Actor addressee_of(const Found& found, std::size_t next) const;
  ActClass class_of(std::size_t verb, const Actor& actor) const;
  Span verb_words(std::size_t verb) const;
  Actor principal_of(const Found& found, std::size_t end) const;
  Actor beneficiary_of(const Found& found, std::size_t end) const;
  void set_duty(const Found& found, std::size_t end, Act& act) const;
  std::size_t item_at(std::uint32_t word, std::size_t from) const;
  Act act_of(const Found& found, std::uint32_t end) const;
  void write(const Sentence& sentence);
  void write_promises(const Sentence& sentence);

  const Reading& reading_;
  const Extraction& extraction_;
  Actors actors_;
  std::vector<Act> acts_, commitments_;

  // Of the sentence being read.
  std::vector<Item> items_;
  std::vector<Found> found_;
  std::vector<Found> promises_;  // in what is said or reported
  Actor subject_;                // of its main clause
  bool is_heading_ = false;
  bool is_new_paragraph_ = false;

  // Of the sentence before.
  Actor last_actor_;  // as the next one may take him over
  bool was_agreement_ = false;
};

}  // namespace tracuu::extract
