// What a person typed, understood: syllables, phrases in quotation marks, and whether the last syllable is still being
// typed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::search {

inline constexpr std::size_t kMaxQueryBytes = 2048;
inline constexpr std::size_t kMaxQueryTerms = 64;

struct QueryTerm {
  std::string key, folded;   // as the tokenizer gives them
  bool is_marked = false;    // typed with a mark: only this spelling; without: any
  bool is_prefix = false;    // still being typed: what begins like it matches too
  std::uint32_t phrase = 0;  // 0: a plain syllable; others of the same number stand in the same quotation
  ByteRange range;           // into the text as typed
};

struct Query {
  std::vector<QueryTerm> terms;
  bool is_strict = false;  // every term must be there: the person wrote an operator

  bool empty() const { return terms.empty(); }
};

// Never fails. What lies beyond the limits is left out.
Query parse_query(std::string_view typed);

}  // namespace tracuu::search
