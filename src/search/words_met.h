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
    ExpressionFinder::Word word;
  };
  // Of a token with a number. It lives until the next call.
  Known& known(const text::Token& token, const NameTrie& names) {
    while (token.number >= known_.size()) add(token, names);
    return known_[token.number];
  }

  std::size_t memory() const { return memo_.memory() + known_.capacity() * sizeof(known_[0]); }

 private:
  // Numbers come in order: the first to be met is the next.
  void add(const text::Token& token, const NameTrie& names) {
    known_.push_back({0, ExpressionFinder::word_of(token, names)});
  }

  text::WordMemo memo_;
  std::vector<Known> known_;  // by number
};

}  // namespace tracuu::search
