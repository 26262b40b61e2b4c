// Names in a query that have other forms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "search/alias_table.h"
#include "search/query.h"

namespace tracuu::search {

class AliasReader {
 public:
  // The table must outlive the reader and stay where it is.
  explicit AliasReader(const AliasTable& table);

  // Each name in the query is answered by its other forms as well, below itself. Its terms have them as aliases; where
  // a name of several words is part of a phrase, the phrase with another form in its place is an alternative. What is
  // behind = stays what it is.
  // `typed` is what the query was parsed from.
  void read(std::string_view typed, Query& query) const;

 private:
  struct Place {
    std::uint32_t name = 0, form = 0;
  };
  class Reading;

  const NameForm& form_at(Place place) const { return table_.names()[place.name].forms[place.form]; }

  const AliasTable& table_;
  std::unordered_multimap<std::string, Place> by_first_word_;  // folded
};

}  // namespace tracuu::search
