// A memo changes how soon tokens are read, and nothing about them.
#include "text/word_memo.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

namespace tracuu::text {
namespace {

class Collector final : public WordSink {
 public:
  explicit Collector(WordMemo& memo) : memo_(memo) {}

  void token(const Token& token) override { add(token, 0); }
  void word(std::uint32_t number, ByteRange range) override {
    Token token = memo_.token(number);
    token.range = range;
    add(token, number);
  }

  std::vector<Token> tokens;
  std::vector<std::uint32_t> numbers;  // 0: as a token

 private:
  void add(const Token& token, std::uint32_t number) {
    tokens.push_back(token);
    numbers.push_back(number);
  }

  WordMemo& memo_;
};

using Plain = std::tuple<std::uint32_t, std::uint32_t, std::string, std::string>;

std::vector<Plain> plain(const std::vector<Token>& tokens) {
  std::vector<Plain> all;
  for (const Token& each : tokens) all.emplace_back(each.range.begin, each.range.end, each.key, each.folded);
  return all;
}

// Words of every kind: marks composed and not, digits, quotes and dashes without blanks, scripts without any, what is
// longer than a memo keeps, broken bytes in the middle and at the end.
const std::string kTexts[] = {
    "Hòa hoà HOÀ hòa",
    "“Việt Nam”–“Lào”, 7/6/2021–2022; A4, 5G, 3,5% ½ m²",
    "nghie\u0302\u0303ng nghiễng nghiễng",
    "越南 Việt Nam 東京 ไทย 한국어",
    "ti\u00ADếng l\u200Bạ \u0301 e\u0301e",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch sixteen-letters-ok abcdefghijklmnop abcdefghijklmnopq",
    std::string("b\xE1\xBA c \xFF\xFE d\xC3") + '\0' + "e\xE1\xBB",
    "",
    " ",
};

TEST(WordMemo, ChangesNoToken) {
  WordMemo memo;
  for (int pass = 0; pass < 2; ++pass) {
    for (const std::string& text : kTexts) {
      Collector collector(memo);
      tokenize(text, collector, memo);
      EXPECT_EQ(plain(collector.tokens), plain(tokenize(text))) << pass << ": " << text;
    }
  }
}

TEST(WordMemo, NumbersSpellingsInTheOrderInWhichTheyCome) {
  WordMemo memo;
  Collector collector(memo);
  tokenize("một hai “một” một 越南 hai", collector, memo);
  EXPECT_EQ(collector.numbers, (std::vector<std::uint32_t>{1, 2, 3, 1, 0, 0, 2}));
}

TEST(WordMemo, GoesOnWithoutRoom) {
  WordMemo memo;
  std::string text;
  for (int i = 0; i < 40'000; ++i) text += "từ" + std::to_string(i) + ' ';
  Collector collector(memo);
  tokenize(text, collector, memo);
  const std::size_t memory = memo.memory();
  EXPECT_EQ(plain(collector.tokens), plain(tokenize(text)));
  EXPECT_EQ(collector.numbers.front(), 1u);
  EXPECT_EQ(collector.numbers.back(), 0u);
  Collector again(memo);
  tokenize(text + "nữa thôi", again, memo);
  EXPECT_EQ(plain(again.tokens), plain(tokenize(text + "nữa thôi")));
  EXPECT_EQ(memo.memory(), memory);
}

}  // namespace
}  // namespace tracuu::text
