// Names and sentences found by the beginnings of their words, whatever their case and marks: what somebody types into a
// field while he types it.
#pragma once

#include <string_view>
#include <vector>

#include "text/tokenizer.h"

namespace tracuu::text {

class WordBeginnings {
 public:
  explicit WordBeginnings(std::string_view typed) : words_(tokenize(typed)) {}

  bool empty() const { return words_.empty(); }
  // Whether each of them begins a word of the text; true of none.
  bool are_in(std::string_view text) const;

 private:
  std::vector<Token> words_;
};

}  // namespace tracuu::text
