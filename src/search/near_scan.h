// Whether a phrase, or a chain of NEAR, stands in a document, by reading its tokens once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/nearness.h"
#include "search/phrase_scanner.h"
#include "search/query.h"

namespace tracuu::search {

class NearScan {
 public:
  // A phrase counts as a chain of one. Both must outlive the scan.
  NearScan(const QueryNode& node, TermBits& bits);

  std::size_t operands() const { return alternatives_.size(); }
  // Phrases, each of which is the operand.
  const std::vector<const QueryNode*>& alternatives(std::size_t operand) const { return alternatives_[operand]; }

  // Has an alternative looked for. REQUIRES: each once, before the first document.
  void add(const std::vector<const TermGroup*>& groups, const QueryNode& phrase, std::size_t operand);

  // `title_end` is the position at which the document's title ends.
  bool stands_in(std::span<const StreamWord> words, std::uint32_t title_end);

 private:
  struct Phrase {
    std::size_t operand = 0;
    std::uint32_t size = 0;
    bool is_in_title = false;
  };

  bool completes(const Span& span, std::size_t operand) const;

  const QueryNode& node_;
  PhraseScanner scanner_;
  std::vector<std::vector<const QueryNode*>> alternatives_;  // by operand
  std::vector<Phrase> phrases_;                              // as the scanner numbers them
  std::vector<std::vector<Span>> spans_;                     // by operand, of the document at hand
};

// The phrases an operand of a chain can be.
std::vector<const QueryNode*> alternatives_of(const QueryNode& operand);

}  // namespace tracuu::search
