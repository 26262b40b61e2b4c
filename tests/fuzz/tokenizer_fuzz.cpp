// The tokenizer over any bytes: ranges ascend, stay inside the text, and keys are never empty. SQLite and the page
// trust these offsets without looking.

#include <cstdint>
#include <string_view>

#include "fuzz/require.h"
#include "text/tokenizer.h"

using tracuu::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::uint32_t end = 0;
  for (const tracuu::text::Token& token : tracuu::text::tokenize(text)) {
    require(token.range.begin >= end, "tokens are ordered and disjoint");
    require(token.range.begin < token.range.end, "a token covers at least one byte");
    require(token.range.end <= text.size(), "a token stays inside the text");
    require(!token.key.empty() && !token.folded.empty(), "a token has keys");
    end = token.range.end;
  }
  return 0;
}
