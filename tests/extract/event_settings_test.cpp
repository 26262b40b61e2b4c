// When and where an event was, and whose a visit is: what a sentence says of it, and what it says of something else.
#include <gtest/gtest.h>

#include "extract/extracted.h"

namespace tracuu::extract {
namespace {

// "date =place" of the event whose name begins so; "none" where there is no such event.
std::string setting_of(const test::Extracted& found, std::string_view name) {
  for (const Event& event : found.extraction.events) {
    if (!event.name.starts_with(name)) continue;
    const auto date = std::ranges::find(found.extraction.dates, event.date, &DateMention::range);
    std::string line = event.date.empty() || date == found.extraction.dates.end() ? "-" : date->iso;
    return event.place.empty() ? line : line + " =" + event.place;
  }
  return "none";
}

std::string setting_of(std::string text, std::string_view name) {
  return setting_of(test::extract(std::move(text)), name);
}

TEST(EventSettings, TheDateThatOpensTheSentenceIsThatOfWhatIsHeld) {
  EXPECT_EQ(setting_of("Ngày 14/9/2019, tại Vientiane, Kỳ họp lần thứ 7 Ủy ban Hỗn hợp Việt Nam - Lào đã khai mạc.",
                       "Kỳ họp lần thứ 7"),
            "2019-09-14 =Vientiane");
  EXPECT_EQ(setting_of("Ngày 14/9/2019, tại Vientiane, Bộ trưởng Trần Văn An đồng chủ trì Kỳ họp lần thứ 7 Ủy ban Hỗn "
                       "hợp Việt Nam - Lào.",
                       "Kỳ họp lần thứ 7"),
            "2019-09-14 =Vientiane");
}

TEST(EventSettings, WhatFollowsSaysItToo) {
  EXPECT_EQ(setting_of("Hội nghị cấp cao ASEAN lần thứ 34 diễn ra từ ngày 20 đến 23/6/2019 tại Bangkok.", "Hội nghị"),
            "2019-06-20/2019-06-23 =Bangkok");
  EXPECT_EQ(setting_of("Hội nghị cấp cao ASEAN lần thứ 34 (ngày 22/6/2019) bàn về thương mại.", "Hội nghị"),
            "2019-06-22");
}

TEST(EventSettings, ADateOfSomethingElseIsNotTheEvents) {
  EXPECT_EQ(setting_of("Ngày 5/7/2019, Bộ trưởng Trần Văn An thông báo kết quả của Hội nghị cấp cao ASEAN lần thứ 34.",
                       "Hội nghị"),
            "-");
  EXPECT_EQ(setting_of("Ngày 5/7/2019, nhân dịp Hội nghị cấp cao ASEAN lần thứ 34, Bộ trưởng Trần Văn An gặp Đại sứ Lê "
                       "Thị Hoa.",
                       "Hội nghị"),
            "-");
  EXPECT_EQ(setting_of("Hội nghị cấp cao ASEAN lần thứ 34 thông qua kế hoạch đến năm 2025.", "Hội nghị"), "-");
}

TEST(EventSettings, AnAnniversaryIsNotTheDayItRemembers) {
  EXPECT_EQ(setting_of("Hai nước kỷ niệm 50 năm thiết lập quan hệ ngoại giao (5/9/1962).", "kỷ niệm 50 năm"), "-");
}

TEST(EventSettings, TheFirstSentenceThatSaysItCounts) {
  EXPECT_EQ(
      setting_of("Hội nghị cấp cao ASEAN lần thứ 34 được chuẩn bị kỹ.\nHội nghị cấp cao ASEAN lần thứ 34 khai mạc "
                 "ngày 22/6/2019 tại Bangkok.",
                 "Hội nghị"),
      "2019-06-22 =Bangkok");
}

TEST(EventSettings, AVisitIsInTheCountryThatIsVisited) {
  const test::Extracted found =
      test::extract("Từ ngày 3 đến 5/10/2018, Thủ tướng Nhật Bản Abe Shinzo thăm chính thức Việt Nam.");
  EXPECT_EQ(setting_of(found, "thăm chính thức Việt Nam"), "2018-10-03/2018-10-05 =Việt Nam");
  EXPECT_EQ(found.extraction.events[0].visitor, "Abe Shinzo");
}

TEST(EventSettings, AVisitOfNobodyCertainHasNoVisitor) {
  const test::Extracted found = test::extract("Hai bên chuẩn bị tốt cho chuyến thăm chính thức Lào.");
  ASSERT_EQ(found.extraction.events.size(), 1u);
  EXPECT_EQ(found.extraction.events[0].visitor, "");
}

}  // namespace
}  // namespace tracuu::extract
