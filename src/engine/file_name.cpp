#include "engine/file_name.h"

#include <algorithm>

#include "text/tokenizer.h"

namespace tracuu::engine {

namespace {

constexpr std::size_t kLongestName = 80;

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string file_name_of(std::string_view title, std::string_view query) {
  std::string name;
  for (const std::string_view part : {title, query}) {
    for (const text::Token& token : text::tokenize(part)) {
      if (!std::ranges::all_of(token.folded, is_plain)) continue;
      if (name.size() + token.folded.size() >= kLongestName) break;
      if (!name.empty()) name += '-';
      name += token.folded;
    }
  }
  return name.empty() ? "tracuu" : name;
}

}  // namespace tracuu::engine
