// The forms in which a document holds what was asked for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"
#include "search/index.h"
#include "search/matcher.h"

namespace tracuu::search {

struct FormCount {
  std::string form;  // as the document has it first
  std::string key, folded;
  std::uint32_t occurrences = 0;
  bool in_title = false;
};

// For each group of the plan its forms in the document, in the order in which they come.
std::vector<std::vector<FormCount>> count_forms(const Document& document, const MatchPlan& plan, const Index& index);

}  // namespace tracuu::search
