// Who is reported to have met whom, sentence by sentence: a word of meeting (assets/extract/encounters.tsv, or a visit)
// with a party on either side.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "extract/act_items.h"
#include "extract/encounter_parties.h"
#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

class EncounterFinder {
 public:
  EncounterFinder(const Reading& reading, const Extraction& extraction)
      : reading_(reading), extraction_(extraction), event_place_(extraction.events.size(), kNoPlace) {}

  // In order; `items` of it, none where it tells nothing.
  void read(const Sentence& sentence, const std::vector<Item>& items);
  std::vector<Encounter> take() { return std::move(found_); }

 private:
  // What a phrase is to an encounter.
  struct Word {
    EncounterForm form = EncounterForm::meeting;
    bool is_noun = false;
    bool needs_with = false;   // parties behind it are led to by "với"
    bool is_everyday = false;  // of sport and of everyday life too
  };
  static constexpr std::size_t kNoPlace = ~std::size_t{0};

  bool meets(const Item& item, Word& word) const;
  void judge(const Sentence& sentence, const std::vector<Item>& items, std::size_t verb, Word word);
  void judge_between(const Sentence& sentence, const std::vector<Item>& items, std::size_t verb, Word word);
  bool is_called_off(const std::vector<Item>& items, std::size_t verb) const;
  EncounterStatus status_of(const std::vector<Item>& items, std::size_t verb) const;
  void add(const Sentence& sentence, const std::vector<Item>& items, std::size_t verb, Word word, const Parties& left,
           const Parties& right);
  bool may_date(const DateMention& date, ByteRange sentence) const;
  ByteRange date_in(ByteRange sentence, std::uint32_t near) const;
  std::string place_in(const Sentence& sentence) const;
  void note_events(const Sentence& sentence);

  const Reading& reading_;
  const Extraction& extraction_;
  std::vector<Encounter> found_;
  std::vector<std::size_t> event_place_;  // by event: where in found_ it is noted
  std::size_t next_mention_ = 0;
};

}  // namespace tracuu::extract
