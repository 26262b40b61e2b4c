// Which documents are on which side of a comparison.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/contrast.h"
#include "knowledge/knowledge.h"
#include "search/document_set.h"
#include "search/index.h"

namespace tracuu::engine {

// Of `by`: places that are countries.
inline constexpr std::string_view kCountries = "country";

struct ContrastSides {
  std::string a, b;                // in force
  search::DocumentSet in_a, in_b;  // disjoint
  std::uint32_t both = 0;          // documents that are in neither because they would be in either
  std::vector<Contrast::Choice> choices;
};

// REQUIRES: known.is_there().
ContrastSides sides_of(const ContrastRequest& request, const search::DocumentSet& selected,
                       const knowledge::Knowledge& known, const search::Index& index);

}  // namespace tracuu::engine
