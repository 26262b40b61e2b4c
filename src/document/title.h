// A title for a text that came without one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace tracuu::document {

inline constexpr std::size_t kMaxTitle = 120;  // code points, the ellipsis included

// The heading if there is one, else the first sentence without its full stop; longer ones are cut between words, with
// "…". Empty where there are no blocks.
std::string derive_title(std::string_view text, const std::vector<Block>& blocks);

// Whether a first line is a headline rather than the beginning of the text: short, and not ended like a sentence.
bool reads_like_headline(std::string_view line);

}  // namespace tracuu::document
