// What a reader of diplomatic reports takes for granted and a rule falls into: one test a trap.
#include <gtest/gtest.h>

#include "extract/extracted.h"

namespace tracuu::extract {
namespace {

using test::extract;
using test::Extracted;
using test::Strings;

// "actor: verb > addressee"
Strings acts_of(const Extracted& read) {
  Strings lines;
  for (const Act& act : read.extraction.acts) {
    std::string line = act.actor + ": " + std::string(read.text(act.verb));
    if (!act.addressee.empty()) line += " > " + act.addressee;
    lines.push_back(line);
  }
  return lines;
}
Strings acts_of(std::string text) { return acts_of(extract(std::move(text))); }

const Place* place_of(const Extracted& read, std::string_view name) {
  const auto found = std::ranges::find(read.extraction.places, name, &Place::name);
  return found == read.extraction.places.end() ? nullptr : &*found;
}

const Organisation* organisation_of(const Extracted& read, std::string_view name) {
  const auto found = std::ranges::find(read.extraction.organisations, name, &Organisation::name);
  return found == read.extraction.organisations.end() ? nullptr : &*found;
}

TEST(Traps, NowadaysIsNoDate) {
  EXPECT_EQ(extract("Công cuộc phát triển đất nước ngày nay, ngày càng tốt đẹp.").dates(), Strings());
}

TEST(Traps, AFoundingDayWithItsAnniversaryIsNoPeriod) {
  EXPECT_EQ(extract("kỷ niệm 50 năm thiết lập quan hệ ngoại giao (12/4/1973-2023)").dates(),
            (Strings{"12/4/1973=1973-04-12 stated", "2023=2023 stated"}));
  EXPECT_EQ(extract("kỷ niệm 50 năm thiết lập quan hệ ngoại giao (21/9/1973 - 21/9/2023)").dates(),
            (Strings{"21/9/1973=1973-09-21 stated", "21/9/2023=2023-09-21 stated"}));
  EXPECT_EQ(extract("Dự án kéo dài 2 năm (1/1/2020 - 1/1/2022).").dates(),
            Strings{"1/1/2020 - 1/1/2022=2020-01-01/2022-01-01 stated"});
}

TEST(Traps, TwoNumbersAreAMonthWithItsYearOrADay) {
  EXPECT_EQ(extract("Hội nghị (11/2021) họp sau ngày 31/5.").dates(),
            (Strings{"11/2021=2021-11 stated", "ngày 31/5=--05-31 unknown"}));
}

TEST(Traps, ACommaIsDecimal) {
  const Extracted read = extract("Kim ngạch đạt 3,892 tỷ USD.");
  ASSERT_EQ(read.figures(), Strings{"3,892 tỷ USD"});
  EXPECT_DOUBLE_EQ(read.extraction.figures[0].value, 3.892e9);
}

TEST(Traps, ADiseaseIsNoQuantity) { EXPECT_EQ(extract("ứng phó với dịch Covid-19, COVID-19").figures(), Strings()); }

TEST(Traps, AnOrdinalIsNoQuantity) {
  EXPECT_EQ(extract("đồng chủ trì Kỳ họp lần thứ 20 Ủy ban Hỗn hợp").figures(), Strings());
}

TEST(Traps, ANumberedMeetingIsNotItsBody) {
  EXPECT_EQ(extract("tổ chức thành công Hội nghị cấp cao ASEM-13 và APEC-2017.").organisations(), Strings());
  EXPECT_EQ(extract("hợp tác trong khuôn khổ ASEM.").organisations(), Strings{"ASEM"});
}

TEST(Traps, ThePartyIsTheSpeakers) {
  const Extracted read = extract(
      "Bộ trưởng Ngoại giao Campuchia Sok Chenda phát biểu. Đồng chí Sok Chenda thông tin về công tác xây dựng Đảng.");
  ASSERT_EQ(read.organisations(), Strings{"Đảng Nhân dân Campuchia"});
  EXPECT_EQ(read.extraction.organisations[0].variants, Strings{"Đảng"});
}

TEST(Traps, ThePartyIsThatOfTheCountryOfWhichIsSpoken) {
  EXPECT_EQ(extract("Bộ trưởng Ngoại giao Campuchia Sok Chenda chúc mừng những thành tựu mà Việt Nam đã đạt được trong "
                    "công tác xây dựng Đảng và Nhà nước.")
                .organisations(),
            (Strings{"Đảng Cộng sản Việt Nam", "Nhà nước Việt Nam"}));
  EXPECT_EQ(extract("Hai bên cảm ơn Đảng, Nhà nước và nhân dân Lào.").organisations(),
            (Strings{"Đảng Nhân dân Cách mạng Lào", "Nhà nước Lào"}));
}

TEST(Traps, ThePartyOfAnOfficeIsItsHolders) {
  const Extracted read = extract(
      "Bộ trưởng Ngoại giao Lào Saleumxay Kommasith, Ủy viên Trung ương Đảng, phát biểu. Đồng chí Trần Văn An, Ủy viên "
      "Trung ương Đảng, cảm ơn.");
  const Organisation* party = organisation_of(read, "Đảng Nhân dân Cách mạng Lào");
  ASSERT_NE(party, nullptr);
  EXPECT_EQ(party->mentions.size(), 1u) << "of the other the text does not say whose";
}

TEST(Traps, ThePartyOfAGeneralStatementIsNone) {
  EXPECT_EQ(extract("Hai bên chia sẻ kinh nghiệm về công tác xây dựng Đảng.").organisations(), Strings());
  EXPECT_EQ(extract("Bộ trưởng Ngoại giao Lào Saleumxay Kommasith nhấn mạnh hai Đảng cần trao đổi về xây dựng Đảng.")
                .organisations(),
            Strings());
  EXPECT_EQ(extract("công cuộc xây dựng đất nước của mỗi Đảng, mỗi nước.").organisations(), Strings());
}

TEST(Traps, ThePartyNamedInFullIsTheSame) {
  const Extracted read = extract(
      "Đảng Nhân dân Cách mạng Lào tổ chức Đại hội. Thủ tướng Lào Sonexay Siphandone thông tin về công tác xây dựng "
      "Đảng.");
  const Organisation* party = organisation_of(read, "Đảng Nhân dân Cách mạng Lào");
  ASSERT_NE(party, nullptr);
  EXPECT_EQ(party->mentions.size(), 2u);
}

TEST(Traps, AFormOfAddressAloneIsTheSpeakerBefore) {
  EXPECT_EQ(acts_of("Đồng chí Trần Văn An cảm ơn đồng chí Sok Chenda. Đồng chí chúc mừng Campuchia."),
            (Strings{"Trần Văn An: cảm ơn > Sok Chenda", "Trần Văn An: chúc mừng > Campuchia"}));
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An cảm ơn Campuchia. Bộ trưởng đề nghị Campuchia hỗ trợ."),
            (Strings{"Trần Văn An: cảm ơn > Campuchia", "Trần Văn An: đề nghị > Campuchia"}));
}

TEST(Traps, OneSubjectHasSeveralVerbs) {
  EXPECT_EQ(acts_of("Đồng chí Trần Văn An khẳng định, Việt Nam coi trọng quan hệ hai nước, bày tỏ vui mừng về kết quả "
                    "hợp tác, nhấn mạnh truyền thống đoàn kết."),
            (Strings{"Trần Văn An: khẳng định", "Trần Văn An: bày tỏ vui mừng", "Trần Văn An: nhấn mạnh"}));
}

TEST(Traps, TwoVerbsShareTheirObject) {
  EXPECT_EQ(acts_of("Bộ trưởng Trần Văn An cảm ơn và đề nghị Lào tiếp tục quan tâm."),
            (Strings{"Trần Văn An: cảm ơn > Lào", "Trần Văn An: đề nghị > Lào"}));
}

TEST(Traps, AGreetingIsPassedOnBySomebodyElse) {
  EXPECT_EQ(acts_of("Đồng chí Sok Chenda gửi lời thăm hỏi của Thủ tướng Hun Manet tới Tổng Bí thư Trần Văn An."),
            (Strings{"Sok Chenda: gửi lời thăm hỏi > Trần Văn An"}));
}

TEST(Traps, ASentenceWithoutASubjectGoesOnWithTheAgreement) {
  EXPECT_EQ(acts_of("Hai bên nhất trí duy trì các cơ chế hợp tác. Tăng cường hợp tác quốc phòng. Ủng hộ lẫn nhau tại "
                    "các diễn đàn quốc tế./."),
            (Strings{"hai bên: nhất trí", "hai bên: Tăng cường", "hai bên: Ủng hộ lẫn nhau"}));
}

TEST(Traps, AGroupIsNobodyOfItsOwn) {
  const Extracted read = extract(
      "Bộ trưởng Trần Văn An tiếp Bộ trưởng Sok Chenda. Hai Bộ trưởng đánh giá cao quan hệ hai Đảng. Hai bên nhất trí "
      "hợp tác.");
  EXPECT_EQ(read.persons(), (Strings{"Trần Văn An", "Sok Chenda"}));
  EXPECT_EQ(read.organisations(), Strings());
  EXPECT_EQ(acts_of(read), (Strings{"hai bên: đánh giá cao", "hai bên: nhất trí"}));
}

TEST(Traps, ADistrictIsNotTheCityOfItsName) {
  const Extracted city = extract("Hai bên họp tại Trùng Khánh, Trung Quốc.");
  ASSERT_NE(place_of(city, "Trùng Khánh"), nullptr);
  EXPECT_EQ(place_of(city, "Trùng Khánh")->kind, PlaceKind::city);
  const Extracted district = extract("Đoàn thăm huyện Trùng Khánh, tỉnh Cao Bằng.");
  EXPECT_EQ(district.places(), (Strings{"huyện Trùng Khánh", "Cao Bằng"}));
  EXPECT_EQ(extract("Đoàn thăm huyện Phú Quốc.").places(), Strings{"Phú Quốc"});
}

TEST(Traps, ACaptionHoldsNoAct) {
  EXPECT_EQ(acts_of("Đồng chí Trần Văn An đã tiếp đồng chí Sok Chenda nhân dịp đồng chí thăm Việt Nam và dự Hội nghị.\n"
                    "Đồng chí Trần Văn An và đồng chí Sok Chenda trao đổi.\n"
                    "Đồng chí Sok Chenda cảm ơn đồng chí Trần Văn An đã dành cho Đoàn sự đón tiếp trọng thị, thể hiện "
                    "mối quan hệ gắn bó giữa hai nước."),
            (Strings{"Sok Chenda: cảm ơn > Trần Văn An"}));
}

TEST(Traps, TheTextEndsBeforeItsAuthor) {
  const Extracted read = extract("Hai bên nhất trí tăng cường hợp tác./.\nMinh An (Vụ Thái Lan)");
  ASSERT_NE(read.person("Minh An"), nullptr);
  EXPECT_EQ(read.person("Minh An")->roles, Strings{"tác giả"});
  EXPECT_EQ(acts_of(read), (Strings{"hai bên: nhất trí"}));
}

TEST(Traps, OfficesNestBodies) {
  const Extracted read =
      extract("Đồng chí Sok Chenda, Trưởng Ban Tổ chức Trung ương Đảng Nhân dân Campuchia (CPP), phát biểu.");
  EXPECT_NE(organisation_of(read, "Ban Tổ chức Trung ương Đảng Nhân dân Campuchia"), nullptr);
  const Organisation* party = organisation_of(read, "Đảng Nhân dân Campuchia");
  ASSERT_NE(party, nullptr);
  EXPECT_EQ(party->variants, Strings{"CPP"});
  EXPECT_EQ(read.extraction.organisations.size(), 2u);
}

TEST(Traps, ABodyWithinAnOfficeIsABody) {
  EXPECT_EQ(extract("Đồng chí Sok Chenda, Ủy viên Ban Thường vụ, Phó Thủ tướng Chính phủ, phát biểu.").organisations(),
            (Strings{"Ban Thường vụ", "Chính phủ"}));
}

TEST(Traps, ACommitteeWithoutItsSubjectIsTheSame) {
  const Extracted read = extract(
      "Hai bên đánh giá cao Ủy ban Hỗn hợp Việt Nam - Lào. Ủy ban Hỗn hợp Việt Nam - Lào về Kinh tế và Văn hóa họp "
      "hằng "
      "năm.");
  ASSERT_EQ(read.organisations(), Strings{"Ủy ban Hỗn hợp Việt Nam - Lào về Kinh tế và Văn hóa"});
  EXPECT_EQ(read.extraction.organisations[0].mentions.size(), 2u);
}

TEST(Traps, ADepartmentsCountryIsNoPlace) {
  EXPECT_EQ(extract("Minh An, Vụ Lào-Campuchia, cho biết.").places(), Strings());
  const Extracted read = extract("Minh An, Vụ Trung Quốc - Đông Bắc Á, cho biết.");
  EXPECT_EQ(read.places(), Strings());
  EXPECT_EQ(read.organisations(), Strings{"Vụ Trung Quốc - Đông Bắc Á"});
}

TEST(Traps, TheStateAsAnAdjectiveIsNoBody) {
  EXPECT_EQ(extract("hợp tác giữa các cơ quan Nhà nước, Mặt trận, đoàn thể hai nước.").organisations(),
            Strings{"Mặt trận"});
}

TEST(Traps, AnAmbassadorsPostIsNotWhereHeWasMet) {
  const Extracted read = extract("Đại sứ Lào tại Việt Nam Khamphao Ernthavanh đến chào Bộ trưởng Trần Văn An.");
  ASSERT_EQ(read.extraction.encounters.size(), 1u);
  EXPECT_EQ(read.extraction.encounters[0].place, "");
}

TEST(Traps, ANameInBracketsIsTheSamePersons) {
  const auto variants = [](std::string text) {
    const Extracted read = extract(std::move(text));
    return read.extraction.persons.size() == 1 ? read.extraction.persons[0].variants : Strings{"several"};
  };
  EXPECT_EQ(variants("Bộ trưởng Ngoại giao Trung Quốc Wang Yi (Vương Nghị) phát biểu."), Strings{"Vương Nghị"});
  EXPECT_EQ(variants("Bộ trưởng Ngoại giao Trung Quốc Vương Nghị (Wang Yi) phát biểu."), Strings{"Wang Yi"});
  EXPECT_EQ(variants("Đại sứ Khăm-phao Ơn-thạ-vẳn (Khamphao Ernthavanh) phát biểu."), Strings{"Khamphao Ernthavanh"});
  EXPECT_EQ(variants("Thủ tướng Hun Manet (CPP) phát biểu."), Strings());
  EXPECT_EQ(variants("Ông John Smith (Hoa Kỳ) phát biểu."), Strings());
  EXPECT_EQ(variants("Ông John Smith (Real Madrid) phát biểu."), Strings());
  EXPECT_EQ(variants("Ông Trần Văn An (Real Madrid) phát biểu."), Strings());
}

}  // namespace
}  // namespace tracuu::extract
