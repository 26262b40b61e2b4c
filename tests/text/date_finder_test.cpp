// Dates in running text.
#include "text/date_finder.h"

#include <gtest/gtest.h>

namespace tracuu::text {
namespace {

class Feeder : public TokenSink {
 public:
  explicit Feeder(std::string_view text) : finder(text) {}
  void token(const Token& token) override { finder.add(token, position++); }
  DateFinder finder;
  std::uint32_t position = 0;
};

// "7/6/2021 = [ngày 7 tháng 6 năm 2021]" for each date; what is open is 0.
std::string dates_in(std::string_view text) {
  Feeder feeder(text);
  tokenize(text, feeder);
  std::string shown;
  for (const DateExpression& each : feeder.finder.finish()) {
    const CalendarDate& date = each.date;
    shown += (shown.empty() ? "" : " ") + std::to_string(date.day) + "/" + std::to_string(date.month) + "/" +
             std::to_string(date.year) + "=[" + std::string(text.substr(each.range.begin, each.range.size())) + "]";
  }
  return shown;
}

TEST(DateFinder, ReadsEveryFormOfADate) {
  const std::pair<const char*, const char*> cases[] = {
      {"Sáng 7/6, tại Trùng Khánh", "7/6/0=[7/6]"},
      {"07/06", "7/6/0=[07/06]"},
      {"ngày 7-6", "7/6/0=[ngày 7-6]"},
      {"Tối 19-4, tay vợt", "19/4/0=[19-4]"},
      {"Hôm qua, 7-4, ở", "7/4/0=[7-4]"},
      {"tối qua, 20-12, sau 1 ngày", "20/12/0=[20-12]"},
      {"sáng nay 07-06", "7/6/0=[07-06]"},
      {"7.6.2021", "7/6/2021=[7.6.2021]"},
      {"ngày 22-4-2006, Bill", "22/4/2006=[ngày 22-4-2006]"},
      {"ngày 7 tháng 6", "7/6/0=[ngày 7 tháng 6]"},
      {"Ngày 7 tháng 6 năm 2021 tại", "7/6/2021=[Ngày 7 tháng 6 năm 2021]"},
      {"ngay 7 thang 6 nam 2021", "7/6/2021=[ngay 7 thang 6 nam 2021]"},
      {"mùng 2 tháng 9", "2/9/0=[mùng 2 tháng 9]"},
      {"ngày 7 tháng 6, năm 2021", "7/6/2021=[ngày 7 tháng 6, năm 2021]"},
      {"7/6/2021", "7/6/2021=[7/6/2021]"},
      {"ngày 7/6 năm 2021", "7/6/2021=[ngày 7/6 năm 2021]"},
      {"(24/6/1967-2022)", "24/6/1967=[24/6/1967]"},
      {"ASEM-13 (11/2021)", "0/11/2021=[11/2021]"},
      {"tháng 11 năm 2021", "0/11/2021=[tháng 11 năm 2021]"},
      {"Tháng 7/2002, anh", "0/7/2002=[Tháng 7/2002]"},
      {"Giữa tháng 3.2006, một", "0/3/2006=[tháng 3.2006]"},
      {"2021-06-07", "7/6/2021=[2021-06-07]"},
      {"từ 5-7/6", "7/6/0=[7/6]"},
      {"từ 1/5 đến 2/9/2021.", "1/5/0=[1/5] 2/9/2021=[2/9/2021]"},
      {"cô ta(09/12/2005)", "9/12/2005=[09/12/2005]"},
      {"29/2", "29/2/0=[29/2]"},
      {"ngày 22 tháng 11, ngày 23 tháng 11", "22/11/0=[ngày 22 tháng 11] 23/11/0=[ngày 23 tháng 11]"},
      {"mùng 5 tháng 2, mồng 6 tháng 2", "5/2/0=[mùng 5 tháng 2] 6/2/0=[mồng 6 tháng 2]"},
      {"Ngày 21 tháng 3 ngày làm việc", "21/3/0=[Ngày 21 tháng 3]"},
      {"ngày 7 tháng 6\tnăm\u202F2021", "7/6/2021=[ngày 7 tháng 6\tnăm\u202F2021]"},
      {"ngày 9–6", "9/6/0=[ngày 9–6]"},
      {"ngày 9\u201106\u20112021", "9/6/2021=[ngày 9\u201106\u20112021]"},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(dates_in(text), expected) << text;
}

TEST(DateFinder, LeavesOtherFiguresAlone) {
  for (const char* text : {"7,6",
                           "7.6",
                           "3,892 tỷ",
                           "31/4",
                           "30/2",
                           "0/5",
                           "5/0",
                           "13/13",
                           "24/24 giờ",
                           "19/21 điểm",
                           "50%/50",
                           "7-6",
                           "hoà 1-1",
                           "tỷ số 2-1 trước",
                           "2-3 phút",
                           "ngày nay",
                           "mỗi ngày 2-3 lần",
                           "một ngày 2-3 viên",
                           "4-4-2",
                           "1950/1951",
                           "7/6/5",
                           "3.7/6",
                           "1,7/6",
                           "36/2021/QH14",
                           "số 11/2021/NĐ-CP",
                           "4 tháng đầu năm 2021",
                           "7 tháng",
                           "tháng 13 năm 2021",
                           "6 tháng 5 ngày",
                           "năm 2021",
                           "2021-13-07",
                           "2021-6",
                           "07/123",
                           "1/2%",
                           "7/6.5",
                           "1.000",
                           "7 / 6",
                           "7//6",
                           "Covid-19",
                           "ASEM-13",
                           "24/7/365",
                           ""}) {
    EXPECT_EQ(dates_in(text), "") << text;
  }
}

TEST(DateFinder, ReadsNoDateAcrossLines) {
  EXPECT_EQ(dates_in("ngày 7\ntháng 6"), "");
  EXPECT_EQ(dates_in("7\n/6"), "");
}

}  // namespace
}  // namespace tracuu::text
