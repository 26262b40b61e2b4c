#include "base/utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tracuu::utf8 {
namespace {

std::string encoded(char32_t code_point) {
  std::string out;
  append(out, code_point);
  return out;
}

TEST(Utf8, EveryCodePointComesBack) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string bytes = encoded(c);
    const Step step = decode(bytes, 0);
    ASSERT_TRUE(step.valid) << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(step.code_point, c);
    ASSERT_EQ(step.size, bytes.size());
  }
}

TEST(Utf8, WhatCannotBeEncodedIsReplaced) {
  EXPECT_EQ(encoded(0xD800), "\xEF\xBF\xBD");
  EXPECT_EQ(encoded(0x110000), "\xEF\xBF\xBD");
}

TEST(Utf8, IllFormedBytesAreRefusedOneAtATime) {
  for (const std::string bytes : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                                  "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE1\xBB", "\xE1\xBBx"}) {
    const Step step = decode(bytes, 0);
    EXPECT_FALSE(step.valid);
    EXPECT_EQ(step.code_point, kReplacement);
    EXPECT_EQ(step.size, 1u);
  }
}

TEST(Utf8, DecodesAWholeText) {
  EXPECT_EQ(decode_all("aế\U0001F600"), U"aế\U0001F600");
  EXPECT_EQ(decode_all("a\xC3"), U"a\uFFFD");
  EXPECT_EQ(decode_all(""), U"");
}

TEST(Utf8, FindsTheFirstInvalidByte) {
  EXPECT_EQ(find_invalid("Ủy ban"), std::string("Ủy ban").size());
  EXPECT_EQ(find_invalid(""), 0u);
  EXPECT_EQ(find_invalid("ab\xFF"), 2u);
  EXPECT_EQ(find_invalid("Đ\xE1\xBB"), 2u);
}

TEST(Utf8, RepairReplacesMaximalSubpartsAndKeepsTheRest) {
  // The example of the Unicode standard, table 3-8.
  const Repaired repaired = repair(
      "a\xF1\x80\x80\xE1\x80\xC2"
      "b\x80"
      "c\x80\xBF"
      "d");
  EXPECT_EQ(repaired.text, "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd");
  EXPECT_EQ(repaired.replaced, 6u);
  EXPECT_EQ(repaired.first_invalid, 1u);
}

TEST(Utf8, RepairLeavesValidTextAlone) {
  const Repaired repaired = repair("Hội đàm – 会谈 🤝");
  EXPECT_EQ(repaired.text, "Hội đàm – 会谈 🤝");
  EXPECT_EQ(repaired.replaced, 0u);
}

TEST(Utf8, OffsetsBothWays) {
  const std::string text = "aĐ会🤝b";  // 1 + 2 + 3 + 4 + 1 bytes
  const std::vector<std::uint32_t> bytes = {0, 1, 1, 3, 6, 10, 11};
  const std::vector<std::uint32_t> code_points = {0, 1, 1, 2, 3, 4, 5};
  EXPECT_EQ(to_code_points(text, bytes), code_points);
  EXPECT_EQ(to_bytes(text, code_points), bytes);
  EXPECT_EQ(count_code_points(text), 5u);
}

TEST(Utf8, OffsetsInsideAndPastTheText) {
  const std::vector<std::uint32_t> inside = {4};
  EXPECT_EQ(to_code_points("aĐ会", inside), std::vector<std::uint32_t>{3});
  const std::vector<std::uint32_t> past = {2, 9};
  EXPECT_EQ(to_bytes("aĐ会", past), (std::vector<std::uint32_t>{3, 6}));
}

}  // namespace
}  // namespace tracuu::utf8
