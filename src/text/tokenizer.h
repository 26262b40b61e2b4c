// Splits text into the tokens that search matches: Vietnamese syllables, words of other alphabets, numbers.
// Offsets point into the text as given, whatever its normalisation form, case or stray control characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::text {

// Bytes of a key's letters. A longer word has a key of its beginning; its range still covers all of it.
inline constexpr std::size_t kMaxKeyLetters = 128;

struct Token {
  // Into the text as given.
  ByteRange range;
  // Tone key: lower case, NFC, the one tone mark taken off and appended as a digit (1 huyền, 2 hỏi, 3 ngã, 4 sắc,
  // 5 nặng; ngang: nothing appended); keeps ^ ˘ horn and đ. hòa = hoà = HOÀ = "hoa1", Ủy = Uỷ = "uy2". Letters with
  // digits among them end in "0" before any tone: A4 = "a40", never the "a4" of á.
  std::string key;
  // The key without any mark: "hoa", "uy", "dang" for Đảng, "a4" for A4.
  std::string folded;
};

// Words are runs of letters, their marks and digits; all else separates, hyphens, dashes and the points within numbers
// included. Format characters (U+00AD, U+200B-200F, U+2060, U+FEFF, …) neither belong to a word nor end one. Scripts
// without spaces between words (Han, kana, Hangul, Thai, Lao, Khmer, …) give one token per user-perceived character.
// Invalid UTF-8 is skipped byte by byte and ends a token. Never fails; empty text gives no tokens.
// REQUIRES: text.size() < 4 GiB.
std::vector<Token> tokenize(std::string_view text);

// The same without building a vector: calls sink.token() in order of the text. The token is reused between calls.
class TokenSink {
 public:
  virtual ~TokenSink() = default;
  virtual void token(const Token& token) = 0;
};
void tokenize(std::string_view text, TokenSink& sink);

// Whether a token with this key and folded form carries any mark: a tone, ^ ˘ horn, đ, or a mark of another language.
bool has_marks(std::string_view key, std::string_view folded);
inline bool has_marks(const Token& token) { return has_marks(token.key, token.folded); }

// A key taken apart: "hoa1" is "hoa" and "1", "a40" is "a4" and "", "2021" is "2021" and "". Views into `key`.
struct KeyParts {
  std::string_view letters;
  std::string_view tones;
};
KeyParts key_parts(std::string_view key);

}  // namespace tracuu::text
