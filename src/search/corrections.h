// Words of the corpus that a typed word may have been meant for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "search/dictionary.h"
#include "search/matcher.h"
#include "search/query.h"

namespace tracuu::search {

struct Correction {
  ByteRange range;      // of the word, into what was typed
  std::string written;  // what may stand there instead
};

// One edit away: a letter more, less or another, two changed about, a missing blank, or another mark (a tone counts as
// one, and so does â for a). Words typed without marks are compared without. The words that the fewest documents hold
// come first, and of each the corrections that most documents hold, at least `ratio` times as many; at most `most`
// altogether. What is exact and what is a date have none.
// They are written large where the word was. `typed` is what the query was parsed from.
std::vector<Correction> corrections(std::string_view typed, const Query& query, const MatchPlan& plan,
                                    const Dictionary& dictionary, std::uint64_t ratio, std::size_t most);

}  // namespace tracuu::search
