// The overview of an open corpus, counted from its index alone: no text is read.
#pragma once

#include "base/result.h"
#include "engine/overview.h"
#include "search/index.h"
#include "store/corpus.h"

namespace tracuu::engine {

inline constexpr std::size_t kOverviewValues = 8;  // of a facet
inline constexpr std::uint32_t kOverviewNames = 24;

// Fails where the corpus's report is damaged.
Result<Overview> overview_of(const store::Corpus& corpus, const search::Index& index);

}  // namespace tracuu::engine
