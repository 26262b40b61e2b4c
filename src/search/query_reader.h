// What a person typed, made into the query that is answered over one corpus.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/index.h"
#include "search/query.h"
#include "search/query_aliases.h"

namespace tracuu::search {

struct ReadQuery {
  Query query;                     // its ranges are into what was typed
  std::string text;                // what it was parsed from: what was typed, or what an input method makes of that
  bool is_mostly_retyped = false;  // of that, more than half of the words are of the input method's making
};

class QueryReader {
 public:
  // The index must outlive the reader and stay where it is.
  explicit QueryReader(const Index& index);

  ReadQuery read(std::string_view typed, Marks marks) const;
  // What was typed, taken for raw Telex or VNI (RetypedQuery).
  std::optional<ReadQuery> read_raw(std::string_view typed, Marks marks) const;

 private:
  const Index& index_;
  AliasReader aliases_;
  std::vector<std::string_view> facet_names_;
};

}  // namespace tracuu::search
