// Turns the text of a query into terms, within the limits of a query.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "search/query.h"

namespace tracuu::search {

// How the terms of one piece of text are to be taken.
struct TermStyle {
  bool is_exact = false;
  bool is_scored = true;
  bool may_be_open = true;  // at the end of what was typed, the last syllable is a beginning
};

class TermReader {
 public:
  TermReader(std::string_view typed, Query& query) : typed_(typed), query_(query) {}

  // Appends the terms of a piece of what was typed to the query. Returns runs of them, each a phrase: a run ends at
  // a star, and after kMaxPhraseTerms.
  std::vector<QueryNode> read(ByteRange range, const TermStyle& style);

  bool has_prefixes() const { return prefixes_ != 0; }

 private:
  QueryNode read_run(ByteRange range, const TermStyle& style, bool has_star);
  void add_term(QueryTerm term, const TermStyle& style);
  void take_star(QueryTerm& term);

  std::string_view typed_;
  Query& query_;
  std::size_t prefixes_ = 0;  // with a star
};

}  // namespace tracuu::search
