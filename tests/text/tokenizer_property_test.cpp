// What must hold for any text: the normalisation form and the case change no key, and offsets always cut whole words.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "text/normalise.h"
#include "text/tokenizer.h"

namespace tracuu::text {
namespace {

constexpr std::u32string_view kVietnamese =
    U"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
constexpr std::u32string_view kVietnameseUpper =
    U"AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";

std::string encode(std::u32string_view code_points) {
  std::string text;
  for (const char32_t c : code_points) utf8::append(text, c);
  return text;
}

std::vector<std::string> keys(std::string_view text) {
  std::vector<std::string> all;
  for (const Token& token : tokenize(text)) all.push_back(token.key + "/" + token.folded);
  return all;
}

TEST(TokenizerProperties, EveryVietnameseLetterInBothCasesAndForms) {
  ASSERT_EQ(kVietnamese.size(), kVietnameseUpper.size());
  for (std::size_t i = 0; i < kVietnamese.size(); ++i) {
    const std::string lower = encode(kVietnamese.substr(i, 1));
    const std::string upper = encode(kVietnameseUpper.substr(i, 1));
    EXPECT_EQ(keys(lower), keys(upper)) << lower;
    EXPECT_EQ(keys(lower), keys(to_nfd(lower))) << lower;
    EXPECT_EQ(keys(lower), keys(to_nfd(upper))) << lower;
    EXPECT_EQ(tokenize(lower).front().folded.size(), 1u) << lower;
  }
}

TEST(TokenizerProperties, TonesAreNumberedInTheirOrder) {
  for (std::size_t i = 0; i + 1 < kVietnamese.size(); ++i) {
    const Token base = tokenize(encode(kVietnamese.substr(i - i % 6, 1))).front();
    const Token token = tokenize(encode(kVietnamese.substr(i, 1))).front();
    EXPECT_EQ(key_parts(token.key).letters, base.key);
    EXPECT_EQ(key_parts(token.key).tones, i % 6 == 0 ? "" : std::to_string(i % 6));
  }
}

// Text over the characters that matter here and over everything else, some of it without sense.
std::string random_text(std::mt19937& random) {
  constexpr std::u32string_view kExtra =
      U" \n.,-/"
      U"0123456789\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0308\u200B\u00ADabcdhnĐðƉüñçñйёάß国カガ\u3099กำ"
      U"\u0E33ខ្មែរ한ﬁ½";
  std::string text;
  const int length = static_cast<int>(random() % 40);
  for (int i = 0; i < length; ++i) {
    switch (random() % 8) {
      case 0: utf8::append(text, static_cast<char32_t>(1 + random() % 0x3000)); break;
      case 1:
      case 2:
      case 3: utf8::append(text, kExtra[random() % kExtra.size()]); break;
      default: utf8::append(text, (random() % 4 == 0 ? kVietnameseUpper : kVietnamese)[random() % kVietnamese.size()]);
    }
  }
  return text;
}

TEST(TokenizerProperties, NormalisationFormChangesNoKey) {
  std::mt19937 random(20210607);
  for (int i = 0; i < 20000; ++i) {
    const std::string text = random_text(random);
    ASSERT_EQ(keys(to_nfc(text)), keys(text)) << text;
    ASSERT_EQ(keys(to_nfd(text)), keys(text)) << text;
  }
}

TEST(TokenizerProperties, RangesAreOrderedDisjointAndCutWholeWords) {
  std::mt19937 random(19670624);
  for (int i = 0; i < 20000; ++i) {
    const std::string text = random_text(random);
    std::uint32_t end = 0;
    for (const Token& token : tokenize(text)) {
      ASSERT_LE(end, token.range.begin) << text;
      ASSERT_LT(token.range.begin, token.range.end) << text;
      ASSERT_FALSE(utf8::is_continuation(text[token.range.begin])) << text;
      end = token.range.end;
      ASSERT_TRUE(end == text.size() || !utf8::is_continuation(text[end])) << text;
      const std::vector<Token> alone = tokenize(text.substr(token.range.begin, token.range.size()));
      ASSERT_EQ(alone.size(), 1u) << text;
      ASSERT_EQ(alone[0].key, token.key) << text;
    }
  }
}

TEST(TokenizerProperties, AnyBytesAreTaken) {
  std::mt19937 random(2022);
  for (int i = 0; i < 20000; ++i) {
    std::string bytes;
    for (std::size_t length = random() % 30; length > 0; --length) bytes += static_cast<char>(random());
    for (const Token& token : tokenize(bytes)) {
      ASSERT_LE(token.range.end, bytes.size());
      ASSERT_EQ(utf8::find_invalid(token.key), token.key.size());
      ASSERT_EQ(utf8::find_invalid(token.folded), token.folded.size());
    }
  }
}

}  // namespace
}  // namespace tracuu::text
