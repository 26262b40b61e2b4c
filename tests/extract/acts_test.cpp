#include "extract/acts.h"

#include <gtest/gtest.h>

#include "extract/extractor.h"

namespace tracuu::extract {
namespace {

constexpr std::string_view kNames[] = {"affirm",     "propose", "agree",   "thank",   "congratulate",
                                       "appreciate", "wish",    "commit",  "welcome", "support",
                                       "inform",     "discuss", "express", "condole", "invite"};

// Each act as "actor | verb | class | addressee".
std::vector<std::string> acts_of(std::string text) {
  static const Lexicon lexicon;
  Document document;
  document.text = std::move(text);
  std::vector<std::string> lines;
  for (const Act& act : Extractor(lexicon).extract(document).acts) {
    std::string line = act.actor + " | " + document.text.substr(act.verb.begin, act.verb.size()) + " | ";
    line += kNames[static_cast<std::size_t>(act.kind)];
    if (!act.addressee.empty()) line += " | " + act.addressee;
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(Acts, OneSubjectGovernsSeveralVerbs) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An khẳng định, Việt Nam coi trọng quan hệ với Lào, bày tỏ vui mừng về kết quả "
                    "hợp tác; nhấn mạnh "
                    "truyền thống đoàn kết và đề nghị Lào tạo thuận lợi cho doanh nghiệp."),
            (Lines{"Trần Văn An | khẳng định | affirm", "Trần Văn An | bày tỏ vui mừng | express",
                   "Trần Văn An | nhấn mạnh | affirm", "Trần Văn An | đề nghị | propose | Lào"}));
}

TEST(Acts, JoinedVerbsShareWhoIsAddressed) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An cảm ơn và đề nghị Campuchia tiếp tục quan tâm."),
            (Lines{"Trần Văn An | cảm ơn | thank | Campuchia", "Trần Văn An | đề nghị | propose | Campuchia"}));
}

TEST(Acts, WhoPassesGreetingsOnIsTheActor) {
  EXPECT_EQ(
      acts_of(
          "Bộ trưởng Trần Văn An trân trọng chuyển lời thăm hỏi của Thủ tướng Lê Văn Bình tới Thủ tướng Hun Manet."),
      (Lines{"Trần Văn An | chuyển lời thăm hỏi | express | Hun Manet"}));
}

TEST(Acts, TitlesAndFormsOfAddressMeanTheLastOneWhoFits) {
  EXPECT_EQ(
      acts_of("Bộ trưởng Trần Văn An tiếp Đại sứ Lê Văn Bình. Bộ trưởng cảm ơn Đại sứ. Đồng chí đề nghị Lào hỗ trợ."),
      (Lines{"Trần Văn An | cảm ơn | thank | Lê Văn Bình", "Trần Văn An | đề nghị | propose | Lào"}));
}

TEST(Acts, OngAndBaAreToldApart) {
  EXPECT_EQ(
      acts_of(
          "Bà Trần Thị An khẳng định điều này. Ông Lê Văn Bình nhấn mạnh điều khác. Bà cho biết thêm nhiều chi tiết."),
      (Lines{"Trần Thị An | khẳng định | affirm", "Lê Văn Bình | nhấn mạnh | affirm",
             "Trần Thị An | cho biết thêm | inform"}));
}

TEST(Acts, AddresseesBehindBodiesAndInvitations) {
  EXPECT_EQ(
      acts_of(
          "Bộ trưởng Trần Văn An cảm ơn Đảng, Nhà nước và nhân dân Lào; báo cáo với Thủ tướng Lê Văn Bình về kết quả."),
      (Lines{"Trần Văn An | cảm ơn | thank | Lào", "Trần Văn An | báo cáo với | inform | Lê Văn Bình"}));
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An đã chuyển lời mời của Chủ tịch nước Lê Văn Bình mời Thủ tướng Hun Manet "
                    "thăm Việt Nam."),
            (Lines{"Trần Văn An | chuyển lời mời | invite | Hun Manet"}));
}

TEST(Acts, GroupsActTogether) {
  EXPECT_EQ(acts_of("Hai Bộ trưởng nhất trí tăng cường hợp tác. Lãnh đạo hai nước bày tỏ hài lòng về kết quả. Việt Nam "
                    "và Lào cam kết "
                    "thúc đẩy hợp tác. Thủ tướng Lê Văn Bình và Thủ tướng Hun Manet đánh giá cao kết quả."),
            (Lines{"hai bên | nhất trí | agree", "hai bên | bày tỏ hài lòng | express", "hai bên | cam kết | commit",
                   "hai bên | đánh giá cao | appreciate"}));
}

TEST(Acts, SentencesWithoutASubjectContinueAnAgreement) {
  EXPECT_EQ(
      acts_of("Hai bên nhất trí thúc đẩy quan hệ. Tăng cường hợp tác quốc phòng. Ủng hộ lẫn nhau tại các diễn đàn."),
      (Lines{"hai bên | nhất trí | agree", "hai bên | Tăng cường | agree", "hai bên | Ủng hộ lẫn nhau | agree"}));
  EXPECT_EQ(acts_of("Tăng cường hợp tác quốc phòng."), Lines{});
}

TEST(Acts, AVerbBeforeItsSubject) {
  EXPECT_EQ(acts_of("Nhấn mạnh ý nghĩa của hợp tác, Bộ trưởng Trần Văn An đề nghị hai bên tích cực triển khai."),
            (Lines{"Trần Văn An | Nhấn mạnh | affirm", "Trần Văn An | đề nghị | propose"}));
}

TEST(Acts, WhatIsReportedHasItsOwnActor) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An cho biết hai bên nhất trí hợp tác."),
            (Lines{"Trần Văn An | cho biết | inform", "hai bên | nhất trí | agree"}));
}

TEST(Acts, WhatIsAffirmedAskedOrListedIsNoActOfItsOwn) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An khẳng định Việt Nam luôn coi trọng và mong muốn tăng cường quan hệ."),
            (Lines{"Trần Văn An | khẳng định | affirm"}));
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An đề nghị hai bên trao đổi về vấn đề này."),
            (Lines{"Trần Văn An | đề nghị | propose"}));
  EXPECT_EQ(acts_of("Hai bên nhất trí thúc đẩy hợp tác, chia sẻ thông tin, ủng hộ lẫn nhau."),
            (Lines{"hai bên | nhất trí | agree"}));
}

TEST(Acts, NounsNegationsAndTheFutureAreNoActs) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An ghi nhận sự ủng hộ và đề nghị của Lào."),
            (Lines{"Trần Văn An | ghi nhận | appreciate"}));
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An không đồng ý."), Lines{});
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An sẽ trao đổi về vấn đề này."), Lines{});
  EXPECT_EQ(acts_of("Theo lộ trình được các bên nhất trí, dự án đã hoàn thành."), Lines{});
}

TEST(Acts, ListsQuestionsAndEndlessSentencesHoldNone) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An đánh giá việc này như thế nào?"), Lines{});
  std::string endless = "Bộ trưởng Trần Văn An khẳng định";
  for (int i = 0; i < 2000; ++i) endless += " một điều";
  EXPECT_EQ(acts_of(endless), Lines{});
}

TEST(Acts, CaptionsHaveNoVerbOfSaying) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An và Đại sứ Lê Văn Bình.\nQuang cảnh cuộc gặp.\nCác đại biểu tại cuộc gặp."),
            Lines{});
}

TEST(Acts, QuotedSpeech) {
  EXPECT_EQ(acts_of("“Chúng tôi cảm ơn nhân dân Lào”, Bộ trưởng Trần Văn An nói."),
            (Lines{"Trần Văn An | nói | inform"}));
  EXPECT_EQ(acts_of("Hãng tin Reuters dẫn lời Đại sứ Lê Văn Bình."), (Lines{"Lê Văn Bình | dẫn lời | inform"}));
}

TEST(Acts, ATitleWithACountryMeansOnlyWhoIsOfIt) {
  EXPECT_EQ(
      acts_of("Thủ tướng Lê Văn Bình hội đàm với Thủ tướng Campuchia Hun Manet. Thủ tướng Campuchia cảm ơn Việt Nam."),
      (Lines{"Hun Manet | cảm ơn | thank | Việt Nam"}));
}

TEST(Acts, AnOfficeMeansWhoHoldsItInTheSameBody) {
  EXPECT_EQ(
      acts_of(
          "Chủ tịch Quốc hội Trần Thị An và Chủ tịch Hạ viện Lê Văn Bình đã đến. Chủ tịch Quốc hội cảm ơn Nhật Bản."),
      (Lines{"Trần Thị An | cảm ơn | thank | Nhật Bản"}));
}

TEST(Acts, AHeadlineNamesAnOfficeBeforeItsHolder) {
  EXPECT_EQ(acts_of("Thủ tướng Campuchia cảm ơn Việt Nam.\nThủ tướng Campuchia Hun Manet đã đến Hà Nội."),
            (Lines{"Hun Manet | cảm ơn | thank | Việt Nam"}));
}

TEST(Acts, ClausesContentsAndDeadlines) {
  const Lexicon lexicon;
  Document document;
  document.text =
      "Hai bên nhất trí ký Hiệp định trong năm 2027; hoan nghênh kết quả. Hai bên cam kết triển khai Hiệp định ký năm "
      "2019 trong thời "
      "gian tới.";
  const std::vector<Act> acts = Extractor(lexicon).extract(document).acts;
  ASSERT_EQ(acts.size(), 3u);
  const auto slice = [&](ByteRange range) { return document.text.substr(range.begin, range.size()); };
  EXPECT_EQ(slice(acts[0].sentence), "Hai bên nhất trí ký Hiệp định trong năm 2027");
  EXPECT_EQ(slice(acts[0].content), "ký Hiệp định trong năm 2027");
  EXPECT_NE(slice(acts[0].deadline).find("2027"), std::string::npos);
  EXPECT_EQ(slice(acts[1].sentence), "hoan nghênh kết quả");
  EXPECT_TRUE(acts[1].deadline.empty());
  EXPECT_EQ(slice(acts[2].deadline), "trong thời gian tới");
}

}  // namespace
}  // namespace tracuu::extract
