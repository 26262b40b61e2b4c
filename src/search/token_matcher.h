// Which tokens of a text answer a query: what the index finds by its lists, found in a text as it is read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "search/query.h"
#include "text/tokenizer.h"

namespace tracuu::search {

class TokenMatcher {
 public:
  explicit TokenMatcher(const Query& query);

  // The parts of the text that answer the query: plain syllables wherever they stand, those of a quotation where all of
  // it stands. Neighbours with nothing but white space between them are one range. Ordered, disjoint, in bytes of the
  // text.
  std::vector<ByteRange> ranges(std::string_view text) const;

 private:
  struct Term {
    QueryTerm typed;
    std::string same, twin;  // a key where the term was typed with marks, else a folded form; "" where there is no twin
  };
  using TermSet = std::uint64_t;  // bit i: the i-th term
  struct Piece {
    ByteRange range;
    TermSet answers = 0;
    bool begins_line = false;  // a line end stands before it
  };
  class Collector;

  TermSet answered_by(const text::Token& token) const;
  bool stands_at(const std::vector<Piece>& pieces, std::size_t at, std::size_t first_term, std::size_t end_term) const;
  void mark_phrases(const std::vector<Piece>& pieces, std::vector<bool>& marked) const;

  std::vector<Term> terms_;
  TermSet plain_ = 0;  // terms outside quotations
};

}  // namespace tracuu::search
