// Which spellings a typed syllable accepts beside its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "search/query.h"

namespace tracuu::search {

// i for y and y for i where Vietnamese writes both: after a single consonant with nothing behind (kỳ/kì, tỷ/tỉ), and
// quý/quí. Takes folded forms and keys alike; none where the syllable has no such twin.
std::optional<std::string> other_i_or_y(std::string_view key);

// Whether a spelling begins with the term as typed so far: its letters do, and a tone, once typed, is the same.
bool begins_like(const QueryTerm& term, std::string_view key, std::string_view folded);

// Whether a token with this key and folded form answers the term.
bool accepts(const QueryTerm& term, std::string_view key, std::string_view folded);

}  // namespace tracuu::search
