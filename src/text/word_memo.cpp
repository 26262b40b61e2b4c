#include "text/word_memo.h"

namespace tracuu::text {

namespace {

constexpr std::size_t kSlots = std::size_t{1} << 16;
// Measured on 20,000 articles: the first so many spellings are 99 of 100 words.
constexpr std::size_t kMostWords = kSlots / 2;

}  // namespace

WordMemo::WordMemo() : slots_(kSlots), tokens_(1) {}

void WordMemo::learn(const Spelling& spelling, std::string_view word, Slot& slot) {
  if (used_ == kMostWords) return;
  ++used_;
  slot.spelling = spelling;
  slot.is_used = true;
  const std::vector<Token> tokens = tokenize(word);
  if (tokens.size() != 1) return;
  slot.found = {static_cast<std::uint32_t>(tokens_.size()), static_cast<std::uint8_t>(tokens[0].range.begin),
                static_cast<std::uint8_t>(tokens[0].range.end)};
  tokens_.push_back(tokens[0]);
}

std::size_t WordMemo::memory() const {
  return slots_.capacity() * sizeof(slots_[0]) + tokens_.capacity() * sizeof(tokens_[0]);
}

}  // namespace tracuu::text
