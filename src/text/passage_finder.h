// Where a text stands in another one, letter by letter, as a reader looks for it: case aside, any run of white space
// for any other, a letter typed without marks for the same letter with any.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::text {

inline constexpr std::size_t kMaxPassages = 10'000;

// In order, disjoint, in bytes of `text`, whole letters with their marks; at most kMaxPassages of them. Normalisation
// forms do not matter. Neither text nor wanted has to be valid UTF-8. None where nothing visible is wanted.
std::vector<ByteRange> find_passages(std::string_view text, std::string_view wanted);

}  // namespace tracuu::text
