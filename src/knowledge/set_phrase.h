// A formula that documents repeat, member by member: "láng giềng tốt đẹp, hữu nghị truyền thống, hợp tác toàn diện, bền
// vững lâu dài". Its variants share most of their members. Ranges of occurrences count bytes of the document's text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"

namespace tracuu::knowledge {

struct SetPhrase {
  struct Occurrence {
    std::uint32_t document = 0;
    ByteRange range;
    bool operator==(const Occurrence&) const = default;
  };
  struct Variant {
    std::string text;                     // as most documents write it
    std::vector<ByteRange> members;       // into text, in order, disjoint; at least 3
    std::vector<Occurrence> occurrences;  // in the order of documents and of their texts
  };
  std::vector<Variant> variants;  // the one of most documents first: the main form, by whose text it is known
};

}  // namespace tracuu::knowledge
