// A passage remembered by its own words, so that a link to it finds it again in a text that has changed since.
//
// The anchor is a TextQuoteSelector of the W3C Web Annotation Data Model (2017, section 4.2.4) written like a text
// fragment (WICG Scroll to Text Fragment): "before-,start,end,-after", of which only `start` must be there. It holds
// words alone, apart by single spaces: punctuation, white space and line breaks do not count, case does not, and marks
// count little. It is found as annotations are (Hypothesis, "fuzzy anchoring", 2013): candidates by approximate
// matching of the quoted words (P. H. Sellers, "The theory and computation of evolutionary distances", 1980), the best
// of them by their surroundings; where the quoted words are gone, what stands between the surroundings.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/ranges.h"

namespace tracuu::text {

struct TextAnchor {
  std::string before;  // the words just before the passage
  std::string start;   // its first words, or all
  std::string end;     // its last words, where `start` is not all
  std::string after;   // the words just after it
  bool operator==(const TextAnchor&) const = default;
};

// Of the words that the passage touches; an empty anchor where it touches none. REQUIRES: a range of the text.
TextAnchor make_anchor(std::string_view text, ByteRange passage);

std::string to_string(const TextAnchor& anchor);
// Takes any text; what is no anchor gives an empty one.
TextAnchor parse_anchor(std::string_view written);

// Where the passage is now, in bytes; nothing where no place is like it.
std::optional<ByteRange> find_anchor(std::string_view text, const TextAnchor& anchor);

}  // namespace tracuu::text
