// What stands beside some tokens of a document, in the words of the original.
#pragma once

#include <cstdint>
#include <string>

#include "base/ranges.h"
#include "base/result.h"
#include "language/node.h"
#include "language/source.h"

namespace tracuu::language {

// White space as single spaces; left + node + right is the passage.
struct Passage {
  std::string left, node, right;
  ByteRange range;  // of the node in the document's text; empty where it is in a title that the text does not repeat
};

// Up to `context` tokens on each side, within the block. REQUIRES: `node` are places of `tokens`, the document's.
Result<Passage> read_passage(const Source& source, std::uint32_t document, const Tokens& tokens, Found node,
                             std::uint32_t context);

}  // namespace tracuu::language
