// The words that a reader of many texts has met: their tokens (text/word_memo.h), and what the index has for them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "search/expression_finder.h"
#include "text/word_memo.h"

namespace tracuu::search {

class WordsMet {
 public:
  text::WordMemo& memo() { return memo_; }

  struct Known {
    std::uint32_t term = 0;  // plus 1; 0 has not been looked up
    ExpressionFinder::Part part;
  };
  // Of a number of the memo. It lives until the next call.
  Known& known(std::uint32_t number, const NameTrie& names) {
    while (number >= known_.size()) add(static_cast<std::uint32_t>(known_.size()), names);
    return known_[number];
  }

  std::size_t memory() const { return memo_.memory() + known_.capacity() * sizeof(known_[0]); }

 private:
  void add(std::uint32_t number, const NameTrie& names) {
    known_.push_back({0, ExpressionFinder::part_of(memo_.token(number), names)});
  }

  text::WordMemo memo_;
  std::vector<Known> known_;  // by number
};

}  // namespace tracuu::search
