// Coordinated series in running text: members that commas join, the last one also "và".
#pragma once

#include <vector>

#include "extract/reading.h"

namespace tracuu::knowledge {

inline constexpr std::uint32_t kMostMemberWords = 8;
inline constexpr std::uint32_t kLeastSeriesWords = 8, kMostSeriesWords = 40;
inline constexpr std::size_t kLeastMembers = 3;

// The inner members are certain. Where the first begins and the last ends, the text alone does not say ("trên tinh thần
// láng giềng tốt đẹp, …"): they reach as far as they may, up to a function word, a name, a figure, another mark or
// kMostMemberWords words.
struct Series {
  std::vector<extract::Span> members;
};

// Those of a text of which only the words are known (extract::Lexer): at least kLeastMembers members, words within the
// limits above, none of them with a digit or a capital but at the beginning of a sentence or quotation.
std::vector<Series> find_series(const extract::Reading& reading);

}  // namespace tracuu::knowledge
