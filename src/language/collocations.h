// Which terms stand beside a node more often than elsewhere.
#pragma once

#include <cstdint>
#include <vector>

#include "language/node.h"
#include "language/row.h"
#include "language/scored.h"
#include "language/term_counts.h"

namespace tracuu::language {

enum class Association : std::uint8_t { log_likelihood, log_dice, mi3, t_score, frequency };

// Surface cooccurrence as in Evert (2008): the sample is the tokens of the selection but the node's own, divided into
// those within `left` tokens before or `right` behind a node, in its block, each once, and all others.
class Collocations {
 public:
  Collocations(const Selection& selection, std::uint32_t left, std::uint32_t right, Node node, const Source& source);

  Result<void> go_on(const Source& source, Work& work);
  double done() const { return walk_.done(); }
  std::uint64_t tokens_left() const { return walk_.tokens_left(); }
  std::uint64_t node_count() const { return node_count_; }

  // Those that stand beside it at least `least` times. REQUIRES: `counts` of the selection are over.
  RowPage rows(const TermCounts& counts, std::uint64_t tokens, Association by, std::uint32_t least, std::size_t offset,
               std::size_t limit);

 private:
  struct Beside {
    std::uint32_t count = 0;
    std::uint32_t documents = 0;
    std::uint32_t last_document = 0;
    std::uint32_t in_node = 0;
  };

  void take(std::uint32_t document);
  void add(std::uint32_t term, std::uint32_t document);
  Row row_of(std::uint32_t term, const TermCounts& counts, std::uint64_t tokens) const;

  std::uint32_t left_, right_;
  Node node_;
  Walk walk_;
  std::vector<Beside> terms_;
  std::uint64_t node_count_ = 0, node_tokens_ = 0, window_tokens_ = 0;
  Tokens tokens_;
  std::vector<Found> found_;
  Ranking ranking_;
};

}  // namespace tracuu::language
