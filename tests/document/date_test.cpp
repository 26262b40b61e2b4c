#include "document/date.h"

#include <gtest/gtest.h>

#include <string>

namespace tracuu::document {
namespace {

std::string iso(std::string_view value) {
  const std::optional<DocumentDate> date = parse_date(value);
  if (!date) return "none";
  EXPECT_EQ(date->certainty, DateCertainty::stated);
  return date->iso;
}

TEST(Date, YearFirst) {
  EXPECT_EQ(iso("2021-06-07"), "2021-06-07");
  EXPECT_EQ(iso("2021-6-7"), "2021-06-07");
  EXPECT_EQ(iso("2021/06/07"), "2021-06-07");
  EXPECT_EQ(iso("2021-06"), "2021-06");
  EXPECT_EQ(iso(" 2021 "), "2021");
}

TEST(Date, DayFirst) {
  EXPECT_EQ(iso("7/6/2021"), "2021-06-07");
  EXPECT_EQ(iso("07.06.2021"), "2021-06-07");
  EXPECT_EQ(iso("31-12-1999"), "1999-12-31");
  EXPECT_EQ(iso("11/2021"), "2021-11");
}

TEST(Date, WithATimeTheDayIsAsWritten) {
  EXPECT_EQ(iso("2021-06-07T23:30:00+07:00"), "2021-06-07");
  EXPECT_EQ(iso("2021-06-07T00:10:00.123456Z"), "2021-06-07");
  EXPECT_EQ(iso("2021-06-07 08:15"), "2021-06-07");
  EXPECT_EQ(iso("7/6/2021 8:15"), "2021-06-07");
}

TEST(Date, CalendarIsRespected) {
  EXPECT_EQ(iso("2020-02-29"), "2020-02-29");
  EXPECT_EQ(iso("2021-02-29"), "none");
  EXPECT_EQ(iso("1900-02-29"), "none");
  EXPECT_EQ(iso("2000-02-29"), "2000-02-29");
  EXPECT_EQ(iso("31/4/2021"), "none");
  EXPECT_EQ(iso("2021-13"), "none");
  EXPECT_EQ(iso("2021-00"), "none");
  EXPECT_EQ(iso("2021-01-00"), "none");
  EXPECT_EQ(iso("0000"), "none");
}

TEST(Date, OtherThingsAreNoDates) {
  for (const char* value : {"", " ", "hôm qua", "7/6", "21", "2021-06-07x", "2021-06-07-08", "2021-06/07", "20210607",
                            "-2021", "2021-", "12345", "1/1/21", "2021-06-07 sáng", "99999999999999999999"}) {
    EXPECT_EQ(iso(value), "none") << value;
  }
}

}  // namespace
}  // namespace tracuu::document
