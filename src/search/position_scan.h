// Which of a query's phrases and chains of NEAR stand in a document: all of them in one reading of its tokens, so that
// a query costs no more than one look at each document, however much it asks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/nearness.h"
#include "search/phrase_scanner.h"
#include "search/query.h"

namespace tracuu::search {

class PositionScan {
 public:
  using Chains = std::uint64_t;  // bit i: the i-th chain

  explicit PositionScan(TermBits& bits) : scanner_(bits) {}

  // A phrase counts as a chain of one. Chains are numbered from 0. The node must outlive the scan.
  // REQUIRES: at most 64 chains.
  std::size_t add_chain(const QueryNode& node);
  // One of the phrases that the chain's operand can be. REQUIRES: before the first document.
  void add_phrase(std::size_t chain, std::size_t operand, std::span<const TermGroup* const> groups, Scope scope);

  // Which of the wanted chains stand in the document, or some of them where one is enough. `title_end` is the position
  // at which its title ends.
  Chains standing(std::span<const StreamWord> words, std::uint32_t title_end, Chains wanted, bool one_is_enough);

 private:
  struct Phrase {
    std::size_t chain = 0, operand = 0;
    std::uint32_t size = 0;
    Scope scope = Scope::anywhere;
  };
  struct Chain {
    const QueryNode* node = nullptr;
    std::vector<std::vector<Span>> spans;       // by operand, of the document at hand
    std::uint32_t count = 0;                    // of them
    std::vector<Span> reached = {}, next = {};  // for stands()
  };

  static bool completes(Chain& chain, const Span& span, std::size_t operand);
  static bool stands(Chain& chain);

  PhraseScanner scanner_;
  std::vector<Chain> chains_;
  std::vector<Phrase> phrases_;  // as the scanner numbers them
  bool only_titles_ = true;
};

// The phrases an operand of a chain can be.
std::vector<const QueryNode*> alternatives_of(const QueryNode& operand);

}  // namespace tracuu::search
