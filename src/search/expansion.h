// Which spellings answer a term of a query, and how well. match_of() says it of one token; expand() looks up all of the
// dictionary that match_of() accepts, so that what the index finds is what is highlighted in a text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "search/dictionary.h"
#include "search/query.h"
#include "search/term_group.h"

namespace tracuu::search {

// How a form in a text answers a term as typed.
enum class FormMatch : std::uint8_t {
  same,        // as typed; where the tone mark stands, case and normal form aside
  twin,        // i for y
  unmarked,    // written without any marks
  compatible,  // with the marks that were left out
  alias,       // another name for the same
  beginning,   // goes on where the typing stopped
};

// None where the token does not answer the term.
std::optional<FormMatch> match_of(const QueryTerm& term, std::string_view key, std::string_view folded);

TermGroup expand(const QueryTerm& term, const Dictionary& dictionary);

// A syllable with marks that no text of the corpus has so is taken for one with marks missing: "hôi" may be "hội" where
// nobody writes "hôi".
void take_unknown_for_partial(const Dictionary& dictionary, Query& query);

}  // namespace tracuu::search
