// The occurrences of a node, each with what stands beside it (KWIC, Luhn 1960).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "language/node.h"
#include "language/term_order.h"

namespace tracuu::language {

enum class LineOrder : std::uint8_t { document, left, right, node };

struct ConcordanceLine {
  std::uint32_t document = 0;
  Found node;
  // Terms before the node and behind it, nearest first, and of the node itself; kNoTerm where a block ends.
  std::array<std::uint32_t, 3> left{}, right{}, within{};
};

// What has to stand in the window beside a node, as collocations look at it: in its block, up to the next node.
struct Beside {
  Node node;
  std::uint32_t left = 0, right = 0;  // tokens
};

class Concordance {
  // Six words as two numbers, ranks of 21 bits, the first word the highest.
  using SortKey = std::pair<std::uint64_t, std::uint64_t>;
  struct Sortable {
    SortKey key;
    std::uint32_t number = 0;
    bool operator<(const Sortable& other) const { return key != other.key ? key < other.key : number < other.number; }
  };
  class Ranks;

 public:
  static constexpr std::size_t kMostLines = 500'000;  // all others are counted

  // All lines, or those with what has to stand beside the node.
  Concordance(const Selection& selection, Node node, std::optional<Beside> beside, const Source& source);

  Result<void> go_on(const Source& source, Work& work);
  double done() const { return walk_.done(); }
  std::uint64_t tokens_left() const { return walk_.tokens_left(); }
  std::uint64_t total() const { return total_; }
  std::uint32_t listed() const { return static_cast<std::uint32_t>(lines_.size()); }
  std::uint32_t documents_with() const { return documents_with_; }

  // A window of the lines so far: by the words beside the node as in a dictionary, equals in the order of the corpus.
  std::vector<ConcordanceLine> lines(LineOrder order, std::size_t offset, std::size_t limit, TermOrder& terms,
                                     const Source& source);

 private:
  void take(std::uint32_t document);
  void leave_out_what_stands_alone(std::uint32_t title_end, std::span<const search::StreamWord> words);
  std::vector<Sortable> sortable(LineOrder order, TermOrder& terms, const Source& source) const;
  // The numbers of lines.
  std::vector<std::uint32_t> window(LineOrder order, std::size_t offset, std::size_t limit, TermOrder& terms,
                                    const Source& source);

  Node node_;
  std::optional<Beside> beside_;
  Walk walk_;
  std::vector<ConcordanceLine> lines_;
  std::uint64_t total_ = 0;
  std::uint32_t documents_with_ = 0;
  Tokens tokens_;
  std::vector<Found> found_, found_beside_;
  // All lines in an order, by their numbers.
  LineOrder sorted_by_ = LineOrder::document;
  std::vector<std::uint32_t> sorted_;
};

}  // namespace tracuu::language
