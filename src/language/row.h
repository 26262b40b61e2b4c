// One line of a table of terms or n-grams, not spelled yet.
#pragma once

#include <cstdint>
#include <vector>

#include "language/spelling.h"

namespace tracuu::language {

struct Row {
  Speller::Wanted wanted;
  std::uint64_t count = 0;
  std::uint32_t documents = 0;
  std::uint64_t elsewhere = 0;
  double log_likelihood = 0, log_dice = 0, mi3 = 0, t_score = 0, log_ratio = 0;
};

struct RowPage {
  std::uint64_t total = 0;
  std::vector<Row> rows;
};

}  // namespace tracuu::language
