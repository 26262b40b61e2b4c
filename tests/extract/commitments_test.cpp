// What was promised or asked for: by whom, to whom, until when; and who speaks for whom.
#include <gtest/gtest.h>

#include "extract/extracted.h"

namespace tracuu::extract {
namespace {

using Lines = std::vector<std::string>;

std::string_view slice(const test::Extracted& read, ByteRange range) {
  return std::string_view(read.document.text).substr(range.begin, range.size());
}

// Each commitment as "debtor | verb | creditor".
Lines commitments_of(const std::string& text) {
  const test::Extracted read = test::extract(text);
  Lines lines;
  for (const Act& act : read.extraction.commitments) {
    EXPECT_EQ(act.kind, ActClass::commit);
    lines.push_back(act.debtor + " | " + std::string(slice(read, act.verb)) + " | " + act.creditor);
  }
  return lines;
}

// Each act as "verb: debtor > creditor".
Lines duties_of(const std::string& text) {
  Lines lines;
  for (const Act& act : test::extract(text).extraction.acts)
    lines.push_back(act.form + ": " + act.debtor + " > " + act.creditor);
  return lines;
}

// Each act and commitment as "deadline = due".
Lines deadlines_of(const std::string& text) {
  const test::Extracted read = test::extract(text);
  Lines lines;
  for (const auto* acts : {&read.extraction.acts, &read.extraction.commitments}) {
    for (const Act& act : *acts) lines.push_back(std::string(slice(read, act.deadline)) + " = " + act.due);
  }
  return lines;
}

TEST(Commitments, APartyWillDoSomething) {
  EXPECT_EQ(commitments_of("Hai bên sẽ ký Hiệp định thương mại trong năm 2026."), (Lines{"hai bên | sẽ ký | hai bên"}));
  EXPECT_EQ(commitments_of("Việt Nam sẽ hỗ trợ Lào 5 triệu USD."), (Lines{"Việt Nam | sẽ hỗ trợ | Lào"}));
  EXPECT_EQ(commitments_of("Bộ Công an Việt Nam sẽ tiếp tục đào tạo tiếng Việt cho phía Lào."),
            (Lines{"Bộ Công an Việt Nam | sẽ tiếp tục đào tạo | Lào"}));
  EXPECT_EQ(commitments_of("Phía Campuchia sẽ sớm phê chuẩn hiệp định."), (Lines{"Campuchia | sẽ sớm phê chuẩn | "}));
}

TEST(Commitments, WhatIsToldOfOnesOwnSide) {
  const std::string who = "Thủ tướng Lào Lê Văn Bình ";
  EXPECT_EQ(commitments_of(who + "cho biết Lào sẽ tạo điều kiện thuận lợi cho Việt Nam."),
            (Lines{"Lào | sẽ tạo điều kiện | Việt Nam"}));
  EXPECT_EQ(commitments_of(who + "khẳng định sẽ chỉ đạo các Bộ phối hợp với phía Việt Nam."),
            (Lines{"Lê Văn Bình | sẽ chỉ đạo | Việt Nam"}));
  EXPECT_EQ(commitments_of(who + "khẳng định Lào luôn sẵn sàng phối hợp với Việt Nam."),
            (Lines{"Lào | sẵn sàng | Việt Nam"}));
  EXPECT_EQ(commitments_of(who + "cho biết Nhật Bản sẽ hỗ trợ Campuchia."), Lines{});
  EXPECT_EQ(commitments_of(who + "cho rằng hai bên sẽ phối hợp chặt chẽ."), Lines{});
}

TEST(Commitments, ForecastsAndOtherPeoplesPlansAreNone) {
  for (const char* text :
       {"Việt Nam sẽ có mưa lớn.", "Giá gạo sẽ tăng.", "Việt Nam sẽ gặp Lào ở trận cuối.",
        "Hội nghị sẽ diễn ra tại Hà Nội.", "Thủ tướng Lào Lê Văn Bình sẽ thăm Việt Nam.",
        "Thủ tướng Lào Lê Văn Bình sẽ thực hiện chuyến thăm Việt Nam.", "Việt Nam sẽ là nước chủ nhà.",
        "Nếu Mỹ rút, Nhật Bản sẽ hỗ trợ Lào.", "Việt Nam sẽ không hỗ trợ Lào.", "Việt Nam sẽ hỗ trợ Lào?",
        "Thủ tướng Lào Lê Văn Bình tin tưởng hai bên sẽ tăng cường hợp tác.",
        "Thủ tướng Lào Lê Văn Bình mong muốn Việt Nam sẽ hỗ trợ Lào.",
        "Thủ tướng Lào Lê Văn Bình chúc Việt Nam sẽ thực hiện thành công."})
    EXPECT_EQ(commitments_of(text), Lines{}) << text;
}

TEST(Commitments, OfWhatOthersAreSaidToDoNothingIsPromised) {
  for (const std::string text :
       {"Bộ trưởng Trần Văn An cho biết Liên minh châu Âu sẽ dỡ bỏ hạn chế.",
        "Bộ trưởng Trần Văn An cho biết Quốc hội Hoa Kỳ sẽ phê chuẩn Hiệp định.",
        "Bộ trưởng Trần Văn An nhấn mạnh Trung Quốc sẽ phối hợp với Lào.",
        "Theo Reuters, Trung Quốc sẽ viện trợ cho Lào.", "Lào sẽ ký Hiệp định nếu Hoa Kỳ dỡ bỏ cấm vận.",
        "Ông Trần Văn An nêu rõ quyết tâm của Campuchia."})
    EXPECT_EQ(commitments_of(text), Lines{}) << text;
  EXPECT_EQ(commitments_of("Bộ trưởng Trần Văn An khẳng định Việt Nam sẽ hỗ trợ Lào."),
            (Lines{"Việt Nam | sẽ hỗ trợ | Lào"}));
}

TEST(Commitments, AreNoActs) { EXPECT_TRUE(test::extract("Việt Nam sẽ hỗ trợ Lào.").extraction.acts.empty()); }

TEST(Duties, WhoIsAskedOwesItToWhoAsks) {
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An đề nghị Lào tạo thuận lợi cho doanh nghiệp."),
            (Lines{"đề nghị: Lào > Trần Văn An"}));
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An đề nghị hai bên tăng cường hợp tác."),
            (Lines{"đề nghị: hai bên > hai bên"}));
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An đề nghị tăng cường hợp tác."), (Lines{"đề nghị:  > Trần Văn An"}));
}

TEST(Duties, OfSeveralWhoAreAskedNoneOwesItAlone) {
  EXPECT_EQ(duties_of("Trung Quốc đề nghị Anh, Pháp và Đức hỗ trợ."), (Lines{"đề nghị:  > Trung Quốc"}));
  EXPECT_EQ(duties_of("Trung Quốc kêu gọi các bên kiềm chế."), (Lines{"kêu gọi:  > Trung Quốc"}));
}

TEST(Duties, NobodyIsOwedWhatIsDoneAgainstHim) {
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An cam kết duy trì cấm vận đối với Lào."),
            (Lines{"cam kết: Trần Văn An > "}));
}

TEST(Duties, WhoPromisesOwesIt) {
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An cam kết hỗ trợ Lào xây dựng trường học."),
            (Lines{"cam kết: Trần Văn An > Lào"}));
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An cam kết dành cho Campuchia nhiều học bổng."),
            (Lines{"cam kết: Trần Văn An > Campuchia"}));
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An cam kết cải cách nhằm mang lại lợi ích cho Lào."),
            (Lines{"cam kết: Trần Văn An > "}));
}

TEST(Duties, WhatStandsBehindAMarkIsNoPartOfThePromise) {
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An cam kết cải cách, đây là cơ hội cho Lào."),
            (Lines{"cam kết: Trần Văn An > "}));
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An cam kết cải cách, tạo thuận lợi cho Lào."),
            (Lines{"cam kết: Trần Văn An > Lào"}));
}

TEST(Duties, WhatBothAgreeOnEachOwesTheOtherUnlessItIsAnOpinion) {
  EXPECT_EQ(duties_of("Hai bên nhất trí tăng cường hợp tác."), (Lines{"nhất trí: hai bên > hai bên"}));
  EXPECT_EQ(duties_of("Hai bên nhất trí cho rằng quan hệ phát triển tốt."), (Lines{"nhất trí cho rằng:  > "}));
  EXPECT_EQ(duties_of("Bộ trưởng Trần Văn An cảm ơn Lào."), (Lines{"cảm ơn:  > "}));
}

TEST(Deadlines, DatesWithAWordOfLimit) {
  EXPECT_EQ(deadlines_of("Hai bên nhất trí ký Hiệp định chậm nhất vào cuối năm 2026."),
            (Lines{"chậm nhất vào cuối năm 2026 = 2026"}));
  EXPECT_EQ(deadlines_of("Hai bên sẽ triển khai dự án từ nay đến hết năm 2026."),
            (Lines{"từ nay đến hết năm 2026 = 2026"}));
  EXPECT_EQ(deadlines_of("Hai bên nhất trí họp vào nửa đầu năm 2026."), (Lines{"vào nửa đầu năm 2026 = 2026"}));
  EXPECT_EQ(deadlines_of("Hai bên nhất trí hoàn thành trước ngày 30/6/2026."),
            (Lines{"trước ngày 30/6/2026 = 2026-06-30"}));
  EXPECT_EQ(deadlines_of("Hai bên cam kết thực hiện Hiệp định ký năm 2019."), (Lines{" = "}));
}

TEST(Deadlines, WhatHasBeenAndNamesOfAgreementsSetNone) {
  EXPECT_EQ(deadlines_of("Hai bên nhất trí triển khai thỏa thuận đạt được trong chuyến thăm vào tháng 12/2023."),
            (Lines{" = "}));
  EXPECT_EQ(deadlines_of("Hai bên nhất trí triển khai Tuyên bố chung về tầm nhìn hợp tác đến năm 2030."),
            (Lines{" = "}));
}

TEST(Deadlines, QuartersAreMonths) {
  EXPECT_EQ(deadlines_of("Hai bên nhất trí họp trong quý II năm 2026."),
            (Lines{"trong quý II năm 2026 = 2026-04/2026-06"}));
  EXPECT_EQ(deadlines_of("Hai bên sẽ ký kết hiệp định vào quý I/2025."), (Lines{"vào quý I/2025 = 2025-01/2025-03"}));
  EXPECT_EQ(deadlines_of("Hai bên nhất trí họp trong quý 3."), (Lines{"trong quý 3 = "}));
}

TEST(Deadlines, SpansAndPhrasesHaveNoDate) {
  EXPECT_EQ(deadlines_of("Hai bên nhất trí trả lời trong vòng 30 ngày."), (Lines{"trong vòng 30 ngày = "}));
  EXPECT_EQ(deadlines_of("Hai bên cam kết hoàn thành trong 3 năm tới."), (Lines{"trong 3 năm tới = "}));
  EXPECT_EQ(deadlines_of("Hai bên cam kết hoàn thành trước cuối năm."), (Lines{"trước cuối năm = "}));
}

TEST(Principals, GreetingsAndThanksOfOthers) {
  const auto principal_of = [](const std::string& text) {
    const std::vector<Act> acts = test::extract(text).extraction.acts;
    return acts.empty() ? std::string("no act")
                        : acts[0].actor + " for " + acts[0].principal + " to " + acts[0].addressee;
  };
  EXPECT_EQ(
      principal_of("Bộ trưởng Trần Văn An gửi lời thăm hỏi ân cần của Thủ tướng Lê Văn Bình tới Thủ tướng Hun Manet."),
      "Trần Văn An for Lê Văn Bình to Hun Manet");
  EXPECT_EQ(
      principal_of("Bộ trưởng Trần Văn An thay mặt Thủ tướng Lê Văn Bình gửi lời chúc mừng tới Thủ tướng Hun Manet."),
      "Trần Văn An for Lê Văn Bình to Hun Manet");
  EXPECT_EQ(principal_of("Thay mặt Chính phủ Việt Nam, Bộ trưởng Trần Văn An cảm ơn Lào."),
            "Trần Văn An for Chính phủ Việt Nam to Lào");
  EXPECT_EQ(principal_of("Bộ trưởng Trần Văn An cảm ơn sự ủng hộ của Lào."), "Trần Văn An for  to Lào");
}

TEST(ActorCertainty, GuessesAreMarked) {
  const auto certainties = [](const std::string& text) {
    std::vector<ActorCertainty> all;
    for (const Act& act : test::extract(text).extraction.acts) all.push_back(act.certainty);
    return all;
  };
  using enum ActorCertainty;
  EXPECT_EQ(certainties("Bộ trưởng Trần Văn An cảm ơn Lào. Đồng chí đề nghị Lào hỗ trợ. Nhấn mạnh tình hữu nghị."),
            (std::vector{named, resolved, continued}));
  EXPECT_EQ(certainties("Hai bên nhất trí thúc đẩy quan hệ. Tăng cường hợp tác quốc phòng."),
            (std::vector{named, continued}));
}

}  // namespace
}  // namespace tracuu::extract
