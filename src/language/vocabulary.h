// All terms of the selected documents.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/row.h"
#include "language/term_counts.h"
#include "language/term_order.h"

namespace tracuu::language {

enum class VocabularyOrder : std::uint8_t { frequency, documents, alphabet };

// Of the terms counted so far, those that begin so: marks aside, but for those that are typed. By alphabet only terms
// that `order` has ranked.
RowPage vocabulary(const TermCounts& counts, std::string_view beginning, VocabularyOrder by, const TermOrder& order,
                   const search::DocumentSet& selected, const Source& source, std::size_t offset, std::size_t limit);

}  // namespace tracuu::language
