#include <gtest/gtest.h>

#include "extract/extracted.h"

namespace tracuu::extract {
namespace {

using test::extract;
using test::Strings;

Figure only(std::string text) {
  const auto extracted = extract(std::move(text));
  EXPECT_EQ(extracted.extraction.figures.size(), 1u);
  return extracted.extraction.figures.empty() ? Figure() : extracted.extraction.figures[0];
}

TEST(Figures, ACommaIsDecimalAndAPointGroups) {
  EXPECT_DOUBLE_EQ(only("đạt 3,892 tỷ USD").value, 3.892e9);
  EXPECT_DOUBLE_EQ(only("hơn 240.000 người Việt").value, 240000);
  EXPECT_DOUBLE_EQ(only("hơn 240,000 người Việt").value, 240000);
  EXPECT_DOUBLE_EQ(only("đạt 1,4 tỉ USD").value, 1.4e9);
}

TEST(Figures, UnitsAreOnesOfTheirKind) {
  EXPECT_EQ(only("trị giá 500 triệu đô la").unit, "USD");
  EXPECT_EQ(only("vốn 100 tỷ đồng").unit, "VND");
  EXPECT_EQ(only("tăng 122% so với").unit, "%");
  EXPECT_EQ(only("ký kết 36 thoả thuận").unit, "thoả thuận");
  EXPECT_DOUBLE_EQ(only("gần nửa tỉ USD").value, 5e8);
}

TEST(Figures, WhatIsGivenIsCounted) {
  EXPECT_DOUBLE_EQ(only("cung cấp 50 triệu USD").value, 5e7);
  EXPECT_DOUBLE_EQ(only("cấp 50 triệu đồng").value, 5e7);
}

TEST(Figures, OrdinalsAndNumbersOfNamesAreNone) {
  EXPECT_EQ(extract("phòng, chống dịch Covid-19").figures(), Strings());
  EXPECT_EQ(extract("Kỳ họp lần thứ 20 người ta").figures(), Strings());
  EXPECT_EQ(extract("Hội nghị cấp cao ASEM-13").figures(), Strings());
  EXPECT_EQ(extract("học sinh cấp 3 người Lào").figures(), Strings());
  EXPECT_EQ(extract("tháng 3 năm 2018").figures(), Strings());
}

}  // namespace
}  // namespace tracuu::extract
