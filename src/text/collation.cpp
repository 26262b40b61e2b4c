#include "text/collation.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/normalise.h"
#include "text/tokenizer.h"

namespace tracuu::text {

namespace {

constexpr std::u32string_view kAlphabet = U"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

// Bytes of a key in their order: a shorter string before what it begins, a shorter syllable before what it begins.
constexpr char kEndOfString = 0x01;
constexpr char kEndOfSyllable = 0x02;  // the tone follows
constexpr char kFirstTone = 0x03;
constexpr char kNumber = 0x10;  // how many digits follow, then the digits
constexpr char kFirstLetter = 0x20;
constexpr char kOtherLetter = 0x70;  // the letter follows in UTF-8

class Weights final : public TokenSink {
 public:
  void token(const Token& token) override {
    const KeyParts parts = key_parts(token.key);
    for (std::size_t at = 0; at < parts.letters.size();) {
      at += is_digit(parts.letters[at]) ? add_number(parts.letters.substr(at)) : add_letter(parts.letters.substr(at));
    }
    key += kEndOfSyllable;
    key += static_cast<char>(kFirstTone + (parts.tones.empty() ? 0 : parts.tones.front() - '0'));
  }

  std::string key;

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  // Returns how many bytes of `rest` it has taken.
  std::size_t add_number(std::string_view rest) {
    const auto end = std::find_if_not(rest.begin(), rest.end(), is_digit);
    const auto first = std::find_if(rest.begin(), end, [](char c) { return c != '0'; });
    key += kNumber;
    key += static_cast<char>(1 + (end - first));
    key.append(first, end);
    return static_cast<std::size_t>(end - rest.begin());
  }

  std::size_t add_letter(std::string_view rest) {
    const utf8::Step step = utf8::decode(rest, 0);
    const std::size_t place = kAlphabet.find(step.code_point);
    if (place != std::u32string_view::npos) {
      key += static_cast<char>(static_cast<std::size_t>(kFirstLetter) + place);
    } else {
      key += kOtherLetter;
      key.append(rest.substr(0, step.size));
    }
    return step.size;
  }
};

}  // namespace

std::string collation_key(std::string_view text) {
  Weights weights;
  tokenize(text, weights);
  weights.key += kEndOfString;
  weights.key += to_nfc(text);
  return std::move(weights.key);
}

}  // namespace tracuu::text
