// Splits text into the tokens that search matches: Vietnamese syllables, words of other alphabets, numbers.
// Offsets point into the text as given, whatever its normalisation form, case or stray control characters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::text {

struct Token {
  ByteRange range;     // into the text as given
  std::string key;     // tone key: lower case, NFC, the one tone mark taken off and appended as a digit 1-5 (none: nothing appended);
                       // hòa = hoà = HOÀ = "hoa1", Ủy = Uỷ = "uy2"; keeps ^ ˘ horn and đ. Tones: 1 huyền 2 hỏi 3 ngã 4 sắc 5 nặng
  std::string folded;  // key without any mark: "hoa", "uy", "dang" for Đảng
};

// Invalid UTF-8 is skipped byte by byte and ends a token. Never fails; empty text gives no tokens.
std::vector<Token> tokenize(std::string_view text);

// The same without building a vector: calls sink(const Token&) in order of the text. The token is reused between calls.
class TokenSink {
 public:
  virtual ~TokenSink() = default;
  virtual void token(const Token& token) = 0;
};
void tokenize(std::string_view text, TokenSink& sink);

// Whether a token, as typed, carries any Vietnamese mark (a tone, ^ ˘ horn or đ).
bool has_marks(const Token& token);

}  // namespace tracuu::text
