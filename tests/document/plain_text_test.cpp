#include "document/plain_text.h"

#include <gtest/gtest.h>

#include <string>

namespace tracuu::document {
namespace {

using namespace std::string_literals;

TEST(PlainText, ByteOrderMarksAreNoText) {
  EXPECT_EQ(decode_text("\xEF\xBB\xBFĐảng").text, "Đảng");
  EXPECT_EQ(decode_text("\xFF\xFE\x10\x01"s).text, "Đ");
  EXPECT_EQ(decode_text("\xFE\xFF\x01\x10"s).text, "Đ");
  EXPECT_EQ(decode_text("\xEF\xBB\xBF").text, "");
  EXPECT_EQ(decode_text("").text, "");
}

TEST(PlainText, SurrogatePairs) {
  EXPECT_EQ(decode_text("\xFF\xFE\x3E\xD8\x1D\xDD"s).text, "🤝");
  const DecodedText lone = decode_text(
      "\xFF\xFE\x3E\xD8"s
      "a\0"s);
  EXPECT_EQ(lone.text, "\uFFFDa");
  EXPECT_TRUE(lone.repaired);
  EXPECT_EQ(lone.first_invalid, 2u);
}

TEST(PlainText, WhatIsNoUtf8IsReplacedAndSaid) {
  const DecodedText decoded = decode_text("\xEF\xBB\xBFh\xFFi");
  EXPECT_EQ(decoded.text, "h\uFFFDi");
  EXPECT_TRUE(decoded.repaired);
  EXPECT_EQ(decoded.first_invalid, 4u);
  EXPECT_FALSE(decode_text("hội").repaired);
}

TEST(PlainText, TextIsNotChanged) {
  const std::string text = "U\u0309y ban\r\n\r\n  họp \t\n";
  const Document document = make_text_document("a/b.txt", text);
  EXPECT_EQ(document.text, text);
  EXPECT_EQ(document.id, "a/b.txt");
  EXPECT_EQ(document.title, "U\u0309y ban");
  EXPECT_TRUE(document.title_is_derived);
  EXPECT_EQ(document.date.certainty, DateCertainty::unknown);
}

}  // namespace
}  // namespace tracuu::document
