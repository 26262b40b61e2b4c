// NEAR: which places of a document are close enough to one another.
#pragma once

#include <cstdint>
#include <vector>

namespace tracuu::search {

// The positions of the first and the last token of a phrase that stands in a document.
struct Span {
  std::uint32_t first = 0, last = 0;
};

// Keeps the spans that have one of the others before or after them, without overlap and with at most `distance` tokens
// between. Keeps the order. REQUIRES: others in the order of their last tokens.
void keep_near(std::vector<Span>& spans, const std::vector<Span>& others, std::uint32_t distance);

// Whether one of the others is so before the span. REQUIRES: as above.
bool follows_near(const Span& span, const std::vector<Span>& others, std::uint32_t distance);

}  // namespace tracuu::search
