// What is copied: a passage in its own words, with where it is from beside it.
#pragma once

#include <optional>
#include <string>

#include "app/passage.h"
#include "app/view_model.h"

namespace tracuu::app {

struct Quotation {
  std::string text;  // exactly as the document has it
  std::string html;  // the same as a block quotation, and its source
};

// None where the passage is empty or no longer at hand.
std::optional<Quotation> quote(const ViewModel& view, const Passage& passage);

}  // namespace tracuu::app
