// The most frequent n-grams, or those around a node.
#pragma once

#include <cstdint>
#include <vector>

#include "language/gram_counting.h"
#include "language/row.h"

namespace tracuu::language {

class Ngrams {
 public:
  static constexpr std::uint32_t kLeast = 2;

  // Of 2 to 5 tokens; an empty node means all.
  Ngrams(const Selection& selection, std::uint32_t size, Node node, const Source& source,
         std::size_t room = GramTable::kUsualRoom);

  Result<void> go_on(const Source& source, Work& work) { return counting_.go_on(source, work); }
  double done() const { return counting_.done(); }
  std::uint64_t tokens_left() const { return counting_.tokens_left(); }

  // What comes less often is not listed: kLeast, or more where the table lacks room (gram_table.h).
  std::uint32_t least() const { return counting_.least(); }

  // By frequency.
  RowPage rows(std::size_t offset, std::size_t limit) const;

 private:
  GramCounting counting_;
};

}  // namespace tracuu::language
