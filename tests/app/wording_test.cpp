#include "app/wording.h"

#include <gtest/gtest.h>

namespace tracuu::app {
namespace {

TEST(Wording, NumbersFollowTheLanguage) {
  EXPECT_EQ(format_count(0, Lang::vi), "0");
  EXPECT_EQ(format_count(999, Lang::vi), "999");
  EXPECT_EQ(format_count(1234, Lang::vi), "1.234");
  EXPECT_EQ(format_count(1234567, Lang::en), "1,234,567");
}

TEST(Wording, ElapsedTimeHasTheDigitsThatMatter) {
  EXPECT_EQ(format_elapsed(0.04, Lang::vi), "0,0 ms");
  EXPECT_EQ(format_elapsed(0.84, Lang::vi), "0,8 ms");
  EXPECT_EQ(format_elapsed(9.96, Lang::vi), "10 ms");
  EXPECT_EQ(format_elapsed(1250, Lang::en), "1.3 s");
}

TEST(Wording, DatesAreAsPreciseAsTheyAreKnown) {
  EXPECT_EQ(format_date("2021-06-07", Lang::vi), "7/6/2021");
  EXPECT_EQ(format_date("2021-06-07", Lang::en), "7 Jun 2021");
  EXPECT_EQ(format_date("2021-06", Lang::en), "Jun 2021");
  EXPECT_EQ(format_date("2021", Lang::vi), "2021");
  EXPECT_EQ(format_date("2021-13-01", Lang::vi), "2021-13-01");
  EXPECT_EQ(format_date("", Lang::vi), "");
}

TEST(Wording, FacetsWithoutANameOfOursKeepTheirOwn) {
  EXPECT_EQ(facet_label("source", Lang::en), "Source");
  EXPECT_EQ(facet_label("tác phẩm", Lang::en), "tác phẩm");
  EXPECT_EQ(facet_value_label("lang", "vi", Lang::en), "Vietnamese");
  EXPECT_EQ(facet_value_label("source", "", Lang::vi), "(không có)");
}

}  // namespace
}  // namespace tracuu::app
