#include "text/word_beginnings.h"

#include <algorithm>

namespace tracuu::text {

bool WordBeginnings::are_in(std::string_view text) const {
  if (empty()) return true;
  const std::vector<Token> tokens = tokenize(text);
  return std::ranges::all_of(words_, [&](const Token& word) {
    return std::ranges::any_of(tokens, [&](const Token& token) { return token.folded.starts_with(word.folded); });
  });
}

}  // namespace tracuu::text
