// Which encoding each line of a file is in.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "charset/encoding.h"

namespace tracuu::charset {

// Bytes [begin, end) of a file, whole lines with their ends, all in one encoding.
struct EncodingRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  Encoding encoding = Encoding::utf8;
  double weight = 0;  // the evidence for it
  double margin = 0;  // how much more that is than what the next best has
};

// The runs of a file without a byte order mark, in order, all of it. Lines that say little go with those around them: a
// change of encoding must be worth kChange. Encodings of one byte a letter and UTF-8 are weighed.
std::vector<EncodingRun> find_runs(std::string_view bytes);

inline constexpr double kChange = 4;

}  // namespace tracuu::charset
