// Which passages of the open document are marked, and which of them is the current one.
#pragma once

#include <cstdint>
#include <vector>

#include "app/view_model.h"

namespace tracuu::app {

struct Marks {
  const std::vector<ByteRange>& ranges;  // of the document's text, ordered, disjoint; part of the view
  std::uint32_t current = 0;             // index; 0 where there are none
};

// Whether a text is looked for in the open document.
bool is_finding(const ViewModel& view);

// What is looked for in the document, where something is; else what the search found in it. REQUIRES: a document is
// open.
Marks marks_in_force(const ViewModel& view);

}  // namespace tracuu::app
