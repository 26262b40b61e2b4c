// Who met whom: sentences of the kinds that reports of diplomacy are made of, and what only looks like one.
#include <gtest/gtest.h>

#include "extract/extracted.h"
#include "support/shared_corpus.h"

namespace tracuu::extract {
namespace {

constexpr std::string_view kForms[] = {"meeting", "reception", "talks", "visit", "call", "online", "letter", "event"};
constexpr std::string_view kStatus[] = {"", " planned", " denied"};

// Each as "form a × b @date =place status"; events apart.
test::Strings lines_of(const test::Extracted& found, bool events) {
  test::Strings lines;
  for (const Encounter& each : found.extraction.encounters) {
    if ((each.form == EncounterForm::event) != events) continue;
    std::string line(kForms[static_cast<std::size_t>(each.form)]);
    line += ' ' + each.a + (each.b.empty() ? "" : " × " + each.b);
    if (!each.date.empty()) line += " @" + std::string(found.text(each.date));
    if (!each.place.empty()) line += " =" + each.place;
    lines.push_back(line + std::string(kStatus[static_cast<std::size_t>(each.status)]));
  }
  return lines;
}

test::Strings encounters_of(std::string text) { return lines_of(test::extract(std::move(text)), false); }

using test::Strings;

TEST(Encounters, HaveDatePlaceAndForm) {
  EXPECT_EQ(encounters_of("Ngày 5/6/2023, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn An đã tiếp Đại sứ Lê Thị Hoa."),
            (Strings{"reception Trần Văn An × Lê Thị Hoa @Ngày 5/6/2023 =Hà Nội"}));
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An hội đàm với Bộ trưởng Ngoại giao Lào Saleumxay Kommasith."),
            (Strings{"talks Trần Văn An × Saleumxay Kommasith"}));
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An có cuộc điện đàm với Bộ trưởng Ngoại giao Lào Saleumxay Kommasith."),
            (Strings{"call Trần Văn An × Saleumxay Kommasith"}));
}

TEST(Encounters, ReachEverybodyOfAList) {
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An tiếp Đại sứ Lê Thị Hoa và Đại sứ Phạm Văn Bình."),
            (Strings{"reception Trần Văn An × Lê Thị Hoa", "reception Trần Văn An × Phạm Văn Bình"}));
}

TEST(Encounters, TheSubjectMayHaveItsOfficesBehindIt) {
  EXPECT_EQ(
      encounters_of("Đồng chí Trần Văn An, Ủy viên Trung ương Đảng, Bộ trưởng Ngoại giao, đã có cuộc gặp với Đại sứ Lê "
                    "Thị Hoa."),
      (Strings{"meeting Trần Văn An × Lê Thị Hoa"}));
}

TEST(Encounters, TheSubjectMayFollow) {
  EXPECT_EQ(encounters_of("Tại buổi tiếp Đại sứ Lê Thị Hoa, Bộ trưởng Trần Văn An đề nghị Lào tạo thuận lợi."),
            (Strings{"reception Trần Văn An × Lê Thị Hoa"}));
}

TEST(Encounters, WhatIsIntendedIsMarkedInAnyCase) {
  EXPECT_EQ(encounters_of("Dự kiến Bộ trưởng Trần Văn An tiếp Đại sứ Lê Thị Hoa."),
            (Strings{"reception Trần Văn An × Lê Thị Hoa planned"}));
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An đã hoãn cuộc gặp với Đại sứ Lê Thị Hoa."),
            (Strings{"meeting Trần Văn An × Lê Thị Hoa denied"}));
}

TEST(Encounters, BothSidesMayStandBehindOrBefore) {
  EXPECT_EQ(encounters_of("Cuộc gặp giữa Bộ trưởng Trần Văn An và Ngoại trưởng Mỹ John Smith diễn ra sáng nay."),
            (Strings{"meeting Trần Văn An × John Smith"}));
  EXPECT_EQ(encounters_of("Bộ trưởng Ngoại giao Việt Nam Trần Văn An và Ngoại trưởng Mỹ John Smith đã gặp nhau."),
            (Strings{"meeting Trần Văn An × John Smith"}));
}

TEST(Encounters, ThePassiveTurnsThemRound) {
  EXPECT_EQ(encounters_of("Đại sứ Lê Thị Hoa được Bộ trưởng Trần Văn An tiếp thân mật."),
            (Strings{"reception Trần Văn An × Lê Thị Hoa"}));
}

TEST(Encounters, VisitsAreToACountryThatIsNotOnesOwn) {
  EXPECT_EQ(encounters_of("Thủ tướng Nhật Bản Abe Shinzo thăm chính thức Việt Nam từ ngày 1 đến 3/6/2019."),
            (Strings{"visit Abe Shinzo × Việt Nam @ngày 1 đến 3/6/2019"}));
  EXPECT_EQ(encounters_of("Nhân chuyến thăm Việt Nam của Thủ tướng Nhật Bản Abe Shinzo, hai bên ra tuyên bố chung."),
            (Strings{"visit Abe Shinzo × Việt Nam"}));
}

TEST(Encounters, PlansAndDenialsAreMarked) {
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An sẽ gặp Đại sứ Lê Thị Hoa vào tuần tới."),
            (Strings{"meeting Trần Văn An × Lê Thị Hoa planned"}));
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An dự kiến thăm Lào vào cuối năm."),
            (Strings{"visit Trần Văn An × Lào planned"}));
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An không gặp Đại sứ Lê Thị Hoa."),
            (Strings{"meeting Trần Văn An × Lê Thị Hoa denied"}));
}

TEST(Encounters, WhatIsCalledOffOrDependsWasNotHeld) {
  EXPECT_EQ(encounters_of("Cuộc gặp giữa Bộ trưởng Trần Văn An và Ngoại trưởng Mỹ John Smith bị hủy."),
            (Strings{"meeting Trần Văn An × John Smith denied"}));
  EXPECT_EQ(encounters_of("Thủ tướng Phạm Văn Bình đã hoãn chuyến thăm Lào."),
            (Strings{"visit Phạm Văn Bình × Lào denied"}));
  EXPECT_EQ(encounters_of("Nếu gặp Thủ tướng Hun Manet, Bộ trưởng Trần Văn An sẽ nêu việc này."),
            (Strings{"meeting Trần Văn An × Hun Manet planned"}));
}

TEST(Encounters, WhatIsSpelledLikeAMeetingIsNone) {
  EXPECT_EQ(encounters_of("Bộ trưởng Trần Văn An tiếp tục đề nghị Đại sứ Lê Thị Hoa hỗ trợ."), Strings{});
  EXPECT_EQ(encounters_of("Việt Nam gặp Thái Lan ở bán kết."), Strings{});
  EXPECT_EQ(encounters_of("Ông Trần Văn An làm việc tại Bộ Ngoại giao."), Strings{});
  EXPECT_EQ(encounters_of("Ông Trần Văn Tiếp là giám đốc."), Strings{});
}

TEST(Encounters, AnEventIsNotedOnceWithTheSentenceThatDatesIt) {
  const test::Extracted found = test::extract(
      "Hội nghị cấp cao ASEAN 38 được chuẩn bị từ lâu.\nNgày 26/10/2021, Hội nghị cấp cao ASEAN 38 khai mạc tại "
      "Brunei.");
  EXPECT_EQ(lines_of(found, true), (Strings{"event Hội nghị cấp cao ASEAN 38 @Ngày 26/10/2021 =Brunei"}));
}

TEST(Encounters, AnEventHasTheDateInItsName) {
  const test::Extracted found =
      test::extract("Sau Kỳ họp lần thứ 18 (ngày 22/12/2020), Kỳ họp lần thứ 19 (ngày 19/12/2021) đã diễn ra.");
  ASSERT_EQ(lines_of(found, true).size(), 2u);
  EXPECT_NE(lines_of(found, true)[1].find("@ngày 19/12/2021"), std::string::npos) << lines_of(found, true)[1];
}

TEST(Encounters, OfTheSeeds) {
  const auto folder = tracuu::test::find_shared("corpus/seeds");
  if (!folder) GTEST_SKIP() << "the shared corpus is absent";
  const std::string first = tracuu::test::read_whole(*folder / "000_5616a8c1f55d8c55.txt");
  const std::string second = tracuu::test::read_whole(*folder / "004_358984a8f052e07c.txt");
  const Strings visit = encounters_of(first), meeting = encounters_of(second);
  EXPECT_EQ(visit[0], "meeting Lê Hoài Trung × Prak Sokhonn @Ngày 21/3 =Trụ sở Ban Đối ngoại Trung ương Đảng");
  EXPECT_NE(std::ranges::find(visit, "visit Prak Sokhonn × Việt Nam @Ngày 21/3"), visit.end());
  EXPECT_EQ(meeting, (Strings{"meeting Bùi Thanh Sơn × Prak Sokhonn @7/6 =Trùng Khánh"}));
}

}  // namespace
}  // namespace tracuu::extract
