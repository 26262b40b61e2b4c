#include "extract/phrases.h"

namespace tracuu::extract {

namespace {

constexpr std::uint16_t kApart = kComma | kSemicolon | kColon | kOpen | kClose | kQuote | kStop | kLine | kOther;

// An entry whose capitals are capital in the text; of several the one that asks for most.
const Entry* fitting(const Entry* entry, const Reading& reading, std::uint32_t first) {
  const Entry* best = nullptr;
  for (; entry != nullptr; entry = entry->next) {
    bool fits = true;
    for (std::uint32_t i = 0; i < entry->size && fits; ++i) {
      const bool has_hyphen = i > 0 && reading.words[first + i].gap == (kHyphen | kSpace);
      const bool may_be_joined = !has_hyphen || (entry->hyphens >> i & 1u) != 0;
      fits = may_be_joined && ((entry->capitals >> i & 1u) == 0 || reading.words[first + i].is_capital());
    }
    if (fits && (best == nullptr || entry->capitals > best->capitals)) best = entry;
  }
  return best;
}

Piece piece_at(const Lexicon& lexicon, const Reading& reading, std::uint32_t first) {
  Piece piece{{first, first + 1}, nullptr, nullptr};
  std::uint32_t node = 0;
  for (std::uint32_t i = first; i < reading.words.size(); ++i) {
    const Word& word = reading.words[i];
    if (word.id == kNoWord || (i > first && (word.gap & kApart) != 0 && word.gap != kStop)) break;
    node = lexicon.step(node, word.id);
    if (node == 0) break;
    if (const Entry* entry = fitting(lexicon.at(node), reading, first))
      piece = {{first, i + 1}, entry, lexicon.at(node)};
  }
  return piece;
}

}  // namespace

void find_phrases(const Lexicon& lexicon, Reading& reading) {
  reading.piece_of.resize(reading.words.size());
  for (std::uint32_t i = 0; i < reading.words.size();) {
    const Piece piece = piece_at(lexicon, reading, i);
    for (; i < piece.words.last; ++i) reading.piece_of[i] = static_cast<std::uint32_t>(reading.pieces.size());
    reading.pieces.push_back(piece);
  }
}

}  // namespace tracuu::extract
