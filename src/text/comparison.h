// Two texts side by side: which paragraphs belong together, and which words differ. Words are compared as written but
// for their Unicode normalisation form; white space does not count.
//
// Paragraphs that are the same are found first, then the words between them, both by text/difference.h. What two
// passages share by chance is taken for different when it is shorter than the differences on either side of it
// (N. Fraser, "Diff Strategies", 2006: semantic clean-up).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::text {

struct TextComparison {
  // Paragraphs that stand beside one another; where a text has none, an empty range at the end of the one before. Each
  // paragraph once, in order. Bytes of either text.
  struct Row {
    ByteRange a, b;
  };
  // What was removed of the one and added by the other at the same place; one of them may be empty.
  struct Change {
    ByteRange a, b;
  };
  std::vector<Row> rows;
  std::vector<Change> changes;  // ascending in both
  bool complete = true;  // false: too different to be compared in full, some changes are larger than they need be
};

// Paragraphs are ordered, disjoint ranges of their text. REQUIRES: valid UTF-8.
TextComparison compare(std::string_view a, std::span<const ByteRange> a_paragraphs, std::string_view b,
                       std::span<const ByteRange> b_paragraphs);

}  // namespace tracuu::text
