#include "text/comparison.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace tracuu::text {
namespace {

std::vector<ByteRange> lines_of(const std::string& text) {
  std::vector<ByteRange> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) lines.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end + 1;
  }
  return lines;
}

TextComparison compared(const std::string& a, const std::string& b) { return compare(a, lines_of(a), b, lines_of(b)); }

std::string part(const std::string& text, ByteRange range) { return text.substr(range.begin, range.size()); }

// The first text with everything replaced that is said to differ; white space aside.
std::string applied(const std::string& a, const std::string& b, const TextComparison& comparison) {
  std::string out;
  std::uint32_t at = 0;
  for (const TextComparison::Change& change : comparison.changes) {
    out += a.substr(at, change.a.begin - at) + ' ' + part(b, change.b) + ' ';
    at = change.a.end;
  }
  out += a.substr(at);
  return out;
}

std::string solid(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  return text;
}

TEST(Comparison, OfTheSameTextHasRowsAndNoChanges) {
  const std::string text = "Một.\nHai.\nBa.";
  const TextComparison comparison = compared(text, text);
  EXPECT_EQ(comparison.rows.size(), 3u);
  EXPECT_TRUE(comparison.changes.empty());
  EXPECT_TRUE(comparison.complete);
}

TEST(Comparison, OfNothing) {
  EXPECT_TRUE(compared("", "").rows.empty());
  const TextComparison comparison = compared("", "Một.\nHai.");
  ASSERT_EQ(comparison.rows.size(), 2u);
  EXPECT_TRUE(comparison.rows[0].a.empty());
  ASSERT_EQ(comparison.changes.size(), 1u);
  EXPECT_TRUE(comparison.changes[0].a.empty());
}

TEST(Comparison, FindsTheWordsThatDiffer) {
  const std::string a = "Hai bên ký bốn văn kiện tại Hà Nội.\nHợp tác tiếp tục tăng.";
  const std::string b = "Hai bên ký năm văn kiện tại Hà Nội.\nHợp tác tiếp tục tăng mạnh.";
  const TextComparison comparison = compared(a, b);
  ASSERT_EQ(comparison.changes.size(), 2u);
  EXPECT_EQ(part(a, comparison.changes[0].a), "bốn");
  EXPECT_EQ(part(b, comparison.changes[0].b), "năm");
  EXPECT_TRUE(comparison.changes[1].a.empty());
  EXPECT_EQ(part(b, comparison.changes[1].b), "mạnh");
  ASSERT_EQ(comparison.rows.size(), 2u);
  EXPECT_EQ(part(a, comparison.rows[1].a), "Hợp tác tiếp tục tăng.");
  EXPECT_EQ(part(b, comparison.rows[1].b), "Hợp tác tiếp tục tăng mạnh.");
}

TEST(Comparison, AnInsertedParagraphStandsAlone) {
  const std::string a = "Một hai ba.\nBốn năm sáu.", b = "Một hai ba.\nHoàn toàn mới đây.\nBốn năm sáu.";
  const TextComparison comparison = compared(a, b);
  ASSERT_EQ(comparison.rows.size(), 3u);
  EXPECT_TRUE(comparison.rows[1].a.empty());
  EXPECT_EQ(part(b, comparison.rows[1].b), "Hoàn toàn mới đây.");
  ASSERT_EQ(comparison.changes.size(), 1u);
}

TEST(Comparison, NormalisationFormAndLineBreaksAreNoDifference) {
  EXPECT_TRUE(compared("h\u1EE3p t\u00E1c", "ho\u031B\u0323p  ta\u0301c").changes.empty());
  EXPECT_TRUE(compared("Một hai ba bốn.", "Một hai\nba bốn.").changes.empty());
}

TEST(Comparison, WhatIsSharedByChanceIsDifferentToo) {
  const std::string a = "Giá gạo và cà phê xuất khẩu giảm mạnh.", b = "Hội nghị bàn về môi trường và khí hậu toàn cầu.";
  const TextComparison comparison = compared(a, b);
  EXPECT_LE(comparison.changes.size(), 2u);
  EXPECT_EQ(solid(applied(a, b, comparison)), solid(b));
}

TEST(Comparison, ChangesMakeTheSecondOfTheFirst) {
  std::mt19937 random(5);
  const std::vector<std::string> words = {"hợp", "tác", "biên", "giới", "hội", "nghị", ",", ".", "\n", "2021", "Lào"};
  const auto make = [&](std::size_t size) {
    std::string text;
    for (std::size_t i = 0; i < size; ++i) text += words[random() % words.size()] + " ";
    return text;
  };
  for (int round = 0; round < 400; ++round) {
    const std::string a = make(random() % 60);
    std::string b = round % 2 == 0 ? make(random() % 60) : a;
    if (round % 2 != 0) b.insert(b.size() / 2 == 0 ? 0 : b.find(' ') + 1, "thêm mới ");
    const TextComparison comparison = compared(a, b);
    ASSERT_EQ(solid(applied(a, b, comparison)), solid(b)) << a << "\n---\n" << b;
    std::vector<ByteRange> left, right;
    for (const TextComparison::Row& row : comparison.rows) {
      if (!row.a.empty()) left.push_back(row.a);
      if (!row.b.empty()) right.push_back(row.b);
    }
    ASSERT_EQ(left, lines_of(a)) << "each paragraph once, in order";
    ASSERT_EQ(right, lines_of(b));
  }
}

TEST(Comparison, OfLargeAndWhollyDifferentTextsEnds) {
  std::mt19937 random(3);
  std::string a, b;
  for (int i = 0; i < 60'000; ++i) {
    a += "a" + std::to_string(random() % 5000) + (i % 40 == 0 ? "\n" : " ");
    b += "a" + std::to_string(random() % 5000) + (i % 40 == 0 ? "\n" : " ");
  }
  const TextComparison comparison = compared(a, b);
  EXPECT_FALSE(comparison.complete);
  EXPECT_EQ(solid(applied(a, b, comparison)), solid(b));
}

}  // namespace
}  // namespace tracuu::text
