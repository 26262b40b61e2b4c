// Which spellings a typed syllable accepts beside its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "search/query.h"

namespace tracuu::search {

// i for y and y for i where Vietnamese writes both: after a single consonant with nothing behind (kỳ/kì, tỷ/tỉ), and
// quý/quí. Takes folded forms and keys alike; none where the syllable has no such twin.
std::optional<std::string> other_i_or_y(std::string_view key);

// Whether a spelling is written without any mark.
bool is_unmarked(std::string_view key, std::string_view folded);

// Whether a spelling that folds as the term does has the marks that were typed, and perhaps others: each letter typed
// with a mark is the same, each typed without may be any, and so for the tone.
bool is_compatible(const QueryTerm& term, std::string_view key);

// Whether a spelling begins with the term as typed so far: its letters do, and a tone, once typed, is the same.
bool begins_like(const QueryTerm& term, std::string_view key, std::string_view folded);

// How a spelling answers a term, best first.
enum class Spelling : std::uint8_t {
  same,        // as typed
  twin,        // i for y
  compatible,  // with marks that were left out of a syllable typed with some
  unmarked,    // a text written without marks
  beginning,
};
std::optional<Spelling> spelling_of(const QueryTerm& term, std::string_view key, std::string_view folded);

}  // namespace tracuu::search
