// Words of a text for the rules: what each is in the lexicon, how it is written, what stands before it.
#pragma once

#include <string_view>
#include <vector>

#include "extract/reading.h"
#include "text/tokenizer.h"
#include "text/word_memo.h"

namespace tracuu::extract {

class Lexer {
 public:
  explicit Lexer(const Lexicon& lexicon) : lexicon_(lexicon) {}

  // Fills reading.words from reading.text.
  void read(Reading& reading);

 private:
  // What a spelling is, whatever stands around it.
  struct Known {
    KeyHash key = 0, folded = 0;
    WordId id = kNoWord;
    Shape shape = Shape::lower;
    bool is_syllable = false;
    bool is_known = false;
  };
  class Collector;

  Known judge(const text::Token& token, std::string_view word) const;
  const Known& known_of(std::uint32_t number, std::string_view word);

  const Lexicon& lexicon_;
  text::WordMemo memo_;
  std::vector<Known> known_;  // by the memo's numbers
};

}  // namespace tracuu::extract
