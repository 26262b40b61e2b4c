// Which tokens of a text answer a query: what the index finds by its lists, found in a text as it is read.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "search/name_finder.h"
#include "search/nearness.h"
#include "search/query.h"
#include "text/tokenizer.h"

namespace tracuu::search {

// Which part of a document a text is.
enum class TextPart : std::uint8_t { title, text };

class TokenMatcher {
 public:
  // Query and names must outlive the matcher. `is_relaxed`: syllables count one by one, even where they were typed
  // without blanks between them.
  TokenMatcher(const Query& query, const NameTrie& names, TextPart part, bool is_relaxed = false);

  // What of the text answers the query: syllables wherever they stand, those of a phrase where all of it stands, those
  // of a chain of NEAR where all of that does; nothing that is excluded. Neighbours with nothing but white space
  // between them are one range. Ordered, disjoint, in bytes of the text.
  std::vector<ByteRange> ranges(std::string_view text) const;

 private:
  using TermSet = std::uint64_t;  // bit i: the i-th term
  struct Piece {
    ByteRange range;
    std::uint32_t position = 0;  // with gaps between lines
    TermSet answers = 0;
    bool is_marked = false;
    bool goes_on = false;  // is part of an expression that began before it
  };
  using Pieces = std::vector<Piece>;
  // What several pieces express together, and the terms that answers.
  struct Whole {
    Span span;
    TermSet answers = 0;
  };
  struct Read {
    Pieces pieces;
    std::vector<Whole> wholes;  // in the order of their first pieces
  };
  class Collector;

  void take(const QueryNode& node);
  void take_all(const std::vector<QueryNode>& parts);
  void take_phrase(const QueryNode& phrase);
  bool is_in_part(const QueryNode& phrase) const { return phrase.scope == Scope::anywhere || part_ == TextPart::title; }

  void sort_by_letter();
  TermSet answered_by(const text::Token& token) const;
  std::vector<Span> spans_of(const QueryNode& operand, const Read& read) const;
  // Adds the ends of what answers these terms side by side from the place on: numbers of the pieces behind.
  static void follow(std::uint32_t term, std::uint32_t end_term, std::size_t at, const Read& read,
                     std::vector<std::size_t>& ends);
  static void mark(const std::vector<Span>& spans, Pieces& pieces);
  void mark_near(const QueryNode& node, Read& read) const;
  void mark_all(Read& read) const;

  const Query& query_;
  const NameTrie& names_;
  TextPart part_;
  bool is_relaxed_;
  TermSet wanted_ = 0;                       // terms that are part of anything below
  std::array<TermSet, 256> by_letter_ = {};  // those that a token may answer, by the first byte of its folded form
  bool has_expressions_ = false;             // among them
  TermSet plain_ = 0;                        // terms that count wherever they stand
  std::vector<const QueryNode*> phrases_;    // of several terms
  std::vector<const QueryNode*> chains_;
};

}  // namespace tracuu::search
