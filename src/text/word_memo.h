// Spellings that a tokenizer has met before, and the token that each of them is. Running text says the same few
// thousand syllables over and over: a look into this table costs a fraction of reading their letters again.
//
// A word, here, is what stands between two ASCII characters that are neither letters nor digits: tokens never reach
// over one, so that what a word is made of does not depend on what is around it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/tokenizer.h"

namespace tracuu::text {

class WordMemo {
 public:
  // Longer words are not kept. "nghiễng" has nine bytes.
  static constexpr std::size_t kMostBytes = 16;

  // The letters of a word, zeros behind them: no word holds one.
  struct Spelling {
    std::uint64_t low = 0, high = 0;
    bool operator==(const Spelling&) const = default;
  };

  WordMemo();

  // The number of a token, from 1 on, and where in the word it stands.
  struct Found {
    std::uint32_t number = 0;  // 0: the word is not one token, or there is no room for it
    std::uint8_t begin = 0, end = 0;
  };
  // What is new is learned.
  Found find(const Spelling& spelling, std::string_view word) {
    std::size_t place = place_of(spelling);
    while (slots_[place].is_used && slots_[place].spelling != spelling) place = (place + 1) & (slots_.size() - 1);
    if (!slots_[place].is_used) learn(spelling, word, slots_[place]);
    return slots_[place].found;
  }

  // The token of a number; its range is that in a word. REQUIRES: there is one. It lives until the next find().
  const Token& token(std::uint32_t number) const { return tokens_[number]; }

  // Bytes held.
  std::size_t memory() const;

 private:
  struct Slot {
    Spelling spelling;
    Found found;
    bool is_used = false;
  };

  std::size_t place_of(const Spelling& spelling) const {
    const std::uint64_t hash = (spelling.low ^ (spelling.high * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15;
    return static_cast<std::size_t>(hash >> 40) & (slots_.size() - 1);
  }
  void learn(const Spelling& spelling, std::string_view word, Slot& slot);

  std::vector<Slot> slots_;  // open addressing, a power of two
  std::size_t used_ = 0;
  std::vector<Token> tokens_;  // by number
};

// Takes the words that a memo knows by their numbers, and all else as tokens.
class WordSink : public TokenSink {
 public:
  virtual void word(std::uint32_t number, ByteRange range) = 0;
};

// As tokenize(text, sink), sooner where the memo knows the words.
void tokenize(std::string_view text, WordSink& sink, WordMemo& memo);

}  // namespace tracuu::text
