// Who stands where around a word of meeting: the parties of an encounter.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/act_items.h"
#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// The names that can meet, in order; empty where nobody certain stands there.
using Parties = std::vector<std::string>;

class EncounterParties {
 public:
  EncounterParties(const Reading& reading, const Extraction& extraction, const std::vector<Item>& items)
      : reading_(reading), extraction_(extraction), items_(items) {}

  struct Wanted {
    bool may_list = false;     // "A, B và C"
    bool countries = true;     // named as such
    bool others = true;        // what is no country
    bool behind_with = false;  // only behind "với", "cùng", …
    bool at_distance = false;  // … or "cho"
  };
  // Who stands at an item, or behind it with nothing but small words between: "với", "đoàn". Sets `end` to the item
  // behind them.
  Parties behind(std::size_t item, Wanted wanted, std::size_t& end) const;
  // The subject of the verb: the nearest name on its left that can be one.
  Parties before(std::size_t verb) const;
  // The subject that follows the clause of a verb: "Tiếp Đại sứ X, Thủ tướng Y khẳng định".
  Parties after_clause(std::size_t item) const;
  // Of the item alone: two where they are joined.
  Parties of(const Item& item) const;
  // Whether a party is of the country that the other one is: nobody visits his own.
  bool are_of_one(std::string_view a, std::string_view b) const;
  // The countries that are named in a span, as in the name of a visit.
  Parties countries_in(Span words) const;

 private:
  std::string name_of(const Actor& actor) const;
  bool is_somebody_seen(const Actor& actor) const;
  Parties listed(std::size_t item, bool may_list, std::size_t& end) const;
  bool may_be_subject(std::size_t item) const;

  const Reading& reading_;
  const Extraction& extraction_;
  const std::vector<Item>& items_;
};

}  // namespace tracuu::extract
