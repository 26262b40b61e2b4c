// Lines and white space, the same for every part of this module.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::document {

// `range` of `text` without the white space, line ends and byte order marks at its ends.
ByteRange trim(std::string_view text, ByteRange range);

// No report has as many; what follows in a file that does is one line with the last.
inline constexpr std::size_t kMaxLines = 100'000;

// Every line of the text that holds more than white space, trimmed. Lines end at LF, CR, CRLF, form feed, U+2028 and
// U+2029.
std::vector<ByteRange> split_lines(std::string_view text);

inline std::string_view slice(std::string_view text, ByteRange range) { return text.substr(range.begin, range.size()); }

}  // namespace tracuu::document
