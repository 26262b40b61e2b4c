// The most frequent n-grams, or those around a node.
#pragma once

#include <cstdint>
#include <vector>

#include "language/gram_counting.h"
#include "language/row.h"

namespace tracuu::language {

class Ngrams {
 public:
  // Of 2 to 5 tokens; an empty node means all.
  Ngrams(const Selection& selection, std::uint32_t size, Node node, const Source& source);

  Result<void> go_on(const Source& source, Work& work) { return counting_.go_on(source, work); }
  double done() const { return counting_.done(); }
  std::uint64_t tokens_left() const { return counting_.tokens_left(); }

  // By frequency, those that come at least twice (gram_table.h).
  RowPage rows(std::size_t offset, std::size_t limit) const;

 private:
  GramCounting counting_;
};

}  // namespace tracuu::language
