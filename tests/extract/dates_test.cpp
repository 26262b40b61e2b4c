#include <gtest/gtest.h>

#include "extract/extracted.h"

namespace tracuu::extract {
namespace {

using test::extract;
using test::Strings;

Strings dates(std::string text) { return extract(std::move(text)).dates(); }

TEST(Dates, AYearThatTheTextDoesNotGiveIsNotInvented) {
  EXPECT_EQ(dates("Ngày 21/3, hai bên hội đàm."), Strings{"Ngày 21/3=--03-21 unknown"});
  EXPECT_EQ(dates("Hồi tháng 11, Thủ tướng đã thăm Lào."), Strings{"tháng 11=--11 unknown"});
}

TEST(Dates, ADayMayBeJoinedWithHyphenOrPointWhereAWordSaysThatItIsOne) {
  EXPECT_EQ(dates("Chiều 18-6, tại Hà Nội."), Strings{"18-6=--06-18 unknown"});
  EXPECT_EQ(dates("Sáng 4.2, tại Hà Nội."), Strings{"4.2=--02-04 unknown"});
  EXPECT_EQ(dates("Đội khách thắng 2-1."), Strings());
  EXPECT_EQ(dates("Kim ngạch tăng 4.2 lần."), Strings());
}

TEST(Dates, PeriodsHaveTwoEnds) {
  EXPECT_EQ(dates("từ ngày 09 – 13/5/2019"), Strings{"ngày 09 – 13/5/2019=2019-05-09/2019-05-13 stated"});
  EXPECT_EQ(dates("thăm Romania từ 14 đến 16-4"), Strings{"14 đến 16-4=--04-14/--04-16 unknown"});
  EXPECT_EQ(dates("thăm Lào từ ngày 31/3-2/4"), Strings{"ngày 31/3-2/4=--03-31/--04-02 unknown"});
  EXPECT_EQ(dates("nhiệm kỳ 2020 – 2021"), Strings{"2020 – 2021=2020/2021 stated"});
}

TEST(Dates, MonthsAndYears) {
  EXPECT_EQ(dates("nhậm chức tháng 02/2018, Hội nghị (11/2021)"),
            (Strings{"tháng 02/2018=2018-02 stated", "11/2021=2021-11 stated"}));
  EXPECT_EQ(dates("vào giữa năm 2019"), Strings{"giữa năm 2019=2019 stated"});
  EXPECT_EQ(dates("Công ước Luật Biển (UNCLOS) 1982"), Strings{"1982=1982 stated"});
  EXPECT_EQ(dates("Có 2019 người tham dự."), Strings());
}

TEST(Dates, AFoundingDayAndAnAnniversaryYearAreNoPeriod) {
  EXPECT_EQ(dates("55 năm quan hệ ngoại giao (24/6/1967-2022)"),
            (Strings{"24/6/1967=1967-06-24 stated", "2022=2022 stated"}));
}

TEST(Dates, ADayThatIsRememberedSaysNothingOfTheDaysAroundIt) {
  EXPECT_EQ(dates("Sáng 22/6, tại Hà Nội, Chủ tịch nước dự Lễ kỷ niệm 55 năm quan hệ ngoại giao (24/6/1967).")[0],
            "22/6=--06-22 unknown");
  EXPECT_EQ(dates("Sáng 20/11, hai bên kỷ niệm 50 năm ngày ký Hiệp định (21/11/1973).")[0], "20/11=--11-20 unknown");
  EXPECT_EQ(dates("Ngày 30/4 là ngày thống nhất. Chuyến thăm diễn ra đúng 20 năm kể từ lần gần nhất vào năm 1998.")[0],
            "Ngày 30/4=--04-30 unknown");
  EXPECT_EQ(dates("Sáng 9/5, tại Hà Nội, Tổng thư ký thăm Lào. Lễ đón ngày 10/5/2019.")[0], "9/5=2019-05-09 inferred");
}

TEST(Dates, WhenTheTextIsWrittenSaysTheYearOfTheDaysThatItReports) {
  const Strings found =
      dates("Sáng 12/9, tại Hà Nội, ngay sau ngày 3/5. Chuyến thăm diễn ra tròn 10 năm sau lần đầu vào năm 2009.");
  EXPECT_EQ(found[0], "12/9=2019-09-12 inferred");
  EXPECT_EQ(found[1], "ngày 3/5=--05-03 unknown");
}

TEST(Dates, NowadaysIsNone) { EXPECT_EQ(dates("xây dựng đất nước ngày nay"), Strings()); }

TEST(Dates, TheYearOfANeighbouringDayIsInferred) {
  EXPECT_EQ(dates("Sáng 11/5. Thăm Việt Nam từ ngày 09 – 13/5/2019."),
            (Strings{"11/5=2019-05-11 inferred", "ngày 09 – 13/5/2019=2019-05-09/2019-05-13 stated"}));
}

TEST(Dates, AnotherMonthOfAnotherVisitSaysNothing) {
  EXPECT_EQ(dates("Ngày 3/6 tại Hà Nội. Trước đó, ngày 4/3/2017 tại Slovakia.")[0], "Ngày 3/6=--06-03 unknown");
}

TEST(Dates, MonthsThatHavePassedSayTheYear) {
  EXPECT_EQ(dates("Sáng 7/6. Trong 4 tháng đầu năm 2021 đạt 3 tỷ USD, tăng so với cùng kỳ năm 2020."),
            (Strings{"7/6=2021-06-07 inferred", "4 tháng đầu năm 2021=2021-01/2021-04 stated",
                     "cùng kỳ năm 2020=2020-01/2020-04 stated"}));
  EXPECT_EQ(dates("Sáng 10/6. Trước đó, ngày 15/12, hai bên họp. Trong 4 tháng đầu năm 2021 đạt 3 tỷ USD.")[1],
            "ngày 15/12=--12-15 unknown");
}

TEST(Dates, NumbersOfDecreesAreNone) {
  EXPECT_EQ(dates("Nghị định 18/2022/NĐ-CP"), Strings());
  EXPECT_EQ(dates("đạt 5/7/6 điểm"), Strings());
}

TEST(Dates, WhenSomethingCameIntoForceSaysNothingOfItsNeighbours) {
  for (const std::string text : {"Hiệp định có hiệu lực từ ngày 14/1/2019. Ngày 12/1, Thủ tướng tiếp Đại sứ.",
                                 "Việt Nam gia nhập ASEAN ngày 28/7/1995. Ngày 27/7, lễ kỷ niệm diễn ra.",
                                 "Nghị quyết được thông qua ngày 20/10/2011. Chiều 19/10, hai bên gặp nhau."})
    EXPECT_TRUE(test::extract(text).dates().back().ends_with("unknown")) << text;
  EXPECT_TRUE(test::extract("Ngày 21/7/2000, lễ khai mạc diễn ra. Ngày 20/7 hằng năm là ngày hội.")
                  .dates()
                  .back()
                  .ends_with("unknown"));
}

}  // namespace
}  // namespace tracuu::extract
