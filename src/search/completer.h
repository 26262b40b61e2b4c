// How a query may go on while it is typed: names that recur in the corpus and words of its dictionary that begin as the
// query ends.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "search/index.h"

namespace tracuu::search {

struct Completion {
  std::string query;  // all of it
  std::string label;  // what it ends with now
  bool is_name = false;
};

// Best first. Nothing after a blank, within quotation marks, or where the end is a whole word that no name goes on
// from.
std::vector<Completion> complete(std::string_view typed, std::size_t limit, const Index& index);

}  // namespace tracuu::search
