// The passage of a document that best shows why it was found, in the words of the original.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "search/document_table.h"
#include "search/occurrences.h"
#include "search/token_matcher.h"

namespace tracuu::search {

inline constexpr std::size_t kSnippetCodePoints = 190;  // at most, ellipses aside

struct Snippet {
  std::string text;                   // white space and line ends as single spaces; an ellipsis where the text goes on
  std::vector<ByteRange> highlights;  // into text
  std::uint32_t places = 0;           // where the document's text has syllables asked for, neighbours counted once
};

// From positions to bytes of one document's text.
class PositionMap {
 public:
  PositionMap(std::string_view text, std::vector<Mark> marks) : text_(text), marks_(std::move(marks)) {}

  // Where the token begins; the text's end where it has no such token.
  std::size_t byte_of(std::uint32_t position) const;
  std::uint32_t first_position() const { return marks_.empty() ? 0 : marks_.front().position; }

 private:
  std::string_view text_;
  std::vector<Mark> marks_;
};

// The position around which most of what was asked for stands: different syllables first, their neighbourhood next.
// `found` is what Occurrences has of the document, `body` the first position that counts; it is the answer where
// nothing was found.
std::uint32_t best_position(std::span<const Occurrence> found, std::span<const double> group_values,
                            std::uint32_t body);

// How many runs of neighbouring positions there are from `first` on.
std::uint32_t count_places(std::span<const Occurrence> found, std::uint32_t first);

// The passage around a byte of the text, nothing of it before `body`.
Snippet make_snippet(std::string_view text, std::size_t body, std::size_t around, const TokenMatcher& matcher);

}  // namespace tracuu::search
