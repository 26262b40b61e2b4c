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

  // The token of the word that begins at a byte of the text, with its number: from 1 on, the same each time. Null where
  // the word is not one token, or there is no room for it; what is new is learned. The token lives until the next call.
  const Token* token_of(const Spelling& spelling, std::string_view word, std::uint32_t at) {
    std::size_t place = place_of(spelling);
    while (slots_[place].is_used && slots_[place].spelling != spelling) place = (place + 1) & (slots_.size() - 1);
    if (!slots_[place].is_used) learn(spelling, word, slots_[place]);
    const Slot& slot = slots_[place];
    if (slot.number == 0) return nullptr;
    Token& token = tokens_[slot.number];
    token.range = {at + slot.begin, at + slot.end};
    return &token;
  }

  // Bytes held.
  std::size_t memory() const;

 private:
  struct Slot {
    Spelling spelling;
    std::uint32_t number = 0;         // of the token; 0 where it is not one
    std::uint8_t begin = 0, end = 0;  // of the token, in the word
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

}  // namespace tracuu::text
