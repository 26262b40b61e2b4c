// What a person typed, understood: a tree of operators over terms, and remarks on what could not be taken as it stands.
// docs/query-language.md describes the language for those who type it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/ranges.h"
#include "search/order.h"

namespace tracuu::search {

inline constexpr std::size_t kMaxQueryBytes = 2048;
inline constexpr std::size_t kMaxQueryTerms = 64;
inline constexpr std::size_t kMaxPrefixes = 8;         // written with *
inline constexpr std::size_t kLeastPrefixLetters = 2;  // of those
inline constexpr std::size_t kMaxNearOperands = 8;     // of all chains together
inline constexpr std::uint32_t kMaxNearDistance = 100;
inline constexpr std::uint32_t kUsualNearDistance = 10;
inline constexpr std::uint32_t kMaxNesting = 16;
inline constexpr std::size_t kMaxPhraseTerms = 32;

// What the marks of a typed syllable demand.
enum class Marks : std::uint8_t {
  as_typed,  // those typed must be there, and where none is typed any may be
  exact,     // only as written, in any place of the tone mark
  ignored,   // none counts
};

// Another word, or expression, that stands for a term, as the dictionary has it.
struct TermAlias {
  std::string key, folded;
  bool operator==(const TermAlias&) const = default;
};

struct QueryTerm {
  std::string key, folded;  // as the tokenizer gives them
  bool is_marked = false;   // typed with a mark, and marks count
  bool is_partial = false;  // some marks are missing: with those it has it is no whole syllable, or of no text
  bool is_prefix = false;   // still being typed, or with a *: what begins like it matches too
  bool is_exact = false;    // typed with =: only as written
  bool is_scored = true;    // counts for the ranking; not what is excluded, nor a value of a field
  ByteRange range;          // into the text as typed
  std::vector<TermAlias> aliases = {};  // read_aliases()

  bool counts_marks() const { return is_marked || is_exact; }
};

// Where a term may stand.
enum class Scope : std::uint8_t { anywhere, title };

struct QueryNode {
  enum class Kind : std::uint8_t {
    phrase,  // terms next to each other, one or more
    all,     // every part; without parts everything
    any,     // at least one part
    none,    // not its one part
    near,    // every part, each close enough to the one before; the parts are phrases, or `any` of phrases
    facet,   // a value of a field holds the terms next to each other
    date,
    id,
  };
  Kind kind = Kind::all;
  std::vector<QueryNode> parts = {};
  std::uint32_t first_term = 0, end_term = 0;  // phrase, facet: of Query::terms
  Scope scope = Scope::anywhere;               // phrase
  bool is_quoted = false;                      // phrase: written in quotation marks, not merely without blanks
  bool is_written = false;                     // all: with AND
  std::uint32_t distance = 0;                  // part of a near: at most so many tokens after the part before
  std::string field = {};                      // facet: name of the column; id: the value
  bool is_whole = false;                       // facet: the terms are all of the value
  std::string from = {}, to = {};              // date: ISO dates or their beginnings, inclusive; both "" is undated

  bool operator==(const QueryNode&) const = default;
};

// Something the reader should know of the query, with the place in it that it is about.
struct Diagnostic {
  Error text;
  ByteRange range;
};

// Terms that are a name with other forms.
struct NamedRun {
  std::uint32_t first_term = 0, end_term = 0;
  std::uint32_t name = 0, form = 0;  // of the alias table; the form as typed
};

struct Query {
  std::vector<QueryTerm> terms;  // in the order typed, those excluded too
  QueryNode root;
  Marks marks = Marks::as_typed;
  bool is_strict = false;      // the person wrote an operator: the tree holds exactly
  bool is_of_words = false;    // strict for nothing but quotations beside its words
  std::optional<Order> order;  // asked for by sort:
  std::vector<Diagnostic> notes;
  std::vector<NamedRun> names;  // read_aliases(): in order of their places

  // Nothing is asked: everything answers.
  bool empty() const { return root.kind == QueryNode::Kind::all && root.parts.empty(); }
};

// Never fails: what cannot be taken as it stands has a note and the reading that comes nearest. `facets` are the names
// of the corpus's columns.
Query parse_query(std::string_view typed, std::span<const std::string_view> facets = {}, Marks marks = Marks::as_typed);

// The query written out so that it parses to the same tree. `typed` is what it was parsed from.
std::string to_string(const Query& query, std::string_view typed);

}  // namespace tracuu::search
