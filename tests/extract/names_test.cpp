#include <gtest/gtest.h>

#include "extract/extracted.h"

namespace tracuu::extract {
namespace {

using test::extract;
using test::Strings;

TEST(Persons, TitlesCountryAndName) {
  const auto read = extract("Thủ tướng nước Cộng hoà Dân chủ Liên bang Nepal K P Sharma Oli đã thăm Việt Nam.");
  const Person* person = read.person("K P Sharma Oli");
  ASSERT_NE(person, nullptr);
  EXPECT_EQ(person->roles, Strings{"Thủ tướng"});
  EXPECT_EQ(person->country, "Nepal");
}

TEST(Persons, ABodysCountryStandsBeforeTheName) {
  const auto read = extract("Chủ tịch Quốc hội nước Cộng hòa Dân chủ Nhân dân Lào Xaysomphone Phomvihane phát biểu.");
  const Person* person = read.person("Xaysomphone Phomvihane");
  ASSERT_NE(person, nullptr);
  EXPECT_EQ(person->country, "Lào");
  EXPECT_EQ(person->roles, Strings{"Chủ tịch Quốc hội"});
}

TEST(Persons, TitlesBehindAName) {
  const auto read = extract(
      "Đồng chí Lê Hoài Trung, Ủy viên Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương đã gặp đồng chí Hun Sen.");
  ASSERT_NE(read.person("Lê Hoài Trung"), nullptr);
  EXPECT_EQ(read.person("Lê Hoài Trung")->roles,
            (Strings{"Ủy viên Trung ương Đảng", "Trưởng Ban Đối ngoại Trung ương"}));
  EXPECT_NE(read.person("Hun Sen"), nullptr);
}

TEST(Persons, TheNextPersonsTitleIsNotTaken) {
  const auto read = extract(
      "Nhận lời mời của Ngoại trưởng Hoa Kỳ Rex Tillerson, Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Phạm Bình Minh đã "
      "thăm.");
  EXPECT_EQ(read.persons(), (Strings{"Rex Tillerson", "Phạm Bình Minh"}));
  EXPECT_EQ(read.person("Rex Tillerson")->roles, Strings{"Ngoại trưởng"});
  EXPECT_EQ(read.person("Phạm Bình Minh")->roles, (Strings{"Phó Thủ tướng", "Bộ trưởng Bộ Ngoại giao"}));
}

TEST(Persons, SpellingsAndShortNamesAreOne) {
  const auto read = extract(
      "Đồng chí Prak Sokhonn phát biểu. Đồng chí Prak Sokhon cảm ơn. Tổng thống Emmanuel Macron nói. Ông Macron đề "
      "nghị.");
  EXPECT_EQ(read.persons(), (Strings{"Prak Sokhonn", "Emmanuel Macron"}));
  EXPECT_EQ(read.extraction.persons[0].variants, Strings{"Prak Sokhon"});
  EXPECT_EQ(read.extraction.persons[1].variants, Strings{"Macron"});
}

TEST(Persons, AnotherMarkIsAnotherName) {
  const auto found =
      extract("Bộ trưởng Nguyễn Văn Hùng gặp Bộ trưởng Nguyễn Văn Hưng. Đại sứ Lê Văn Tâm và Đại sứ Lê Văn Tám.");
  EXPECT_EQ(found.extraction.persons.size(), 4u);
}

TEST(Persons, AuthorsStandBehindTheText) {
  const auto read = extract("Hai bên hội đàm./.\nMinh Tâm (Vụ Lào-Campuchia)");
  ASSERT_NE(read.person("Minh Tâm"), nullptr);
  EXPECT_EQ(read.person("Minh Tâm")->roles, Strings{"tác giả"});
}

TEST(Organisations, DepartmentsNestInParties) {
  const auto read = extract(
      "đồng chí Prak Sokhonn, Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Campuchia (CPP) nhân dịp thăm Việt Nam.");
  EXPECT_EQ(read.organisations(),
            (Strings{"Đảng Nhân dân Campuchia", "Ban Đối ngoại Trung ương Đảng Nhân dân Campuchia"}));
  EXPECT_EQ(read.extraction.organisations[0].variants, Strings{"CPP"});
  EXPECT_EQ(read.person("Prak Sokhonn")->roles, Strings{"Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Campuchia"});
  EXPECT_EQ(read.places(), Strings{"Việt Nam"});
}

TEST(Organisations, TheCountryBehindOthersIsEachOnes) {
  EXPECT_EQ(extract("Hai bên nói về Chính phủ Campuchia. Bộ trưởng cảm ơn Chính phủ và nhân dân Lào.").organisations(),
            (Strings{"Chính phủ Campuchia", "Chính phủ Lào"}));
  EXPECT_EQ(extract("Bộ trưởng cảm ơn Quốc hội, Chính phủ và nhân dân Nhật Bản.").organisations(),
            (Strings{"Quốc hội Nhật Bản", "Chính phủ Nhật Bản"}));
}

TEST(Organisations, BuildingThePartyNamesNone) {
  EXPECT_EQ(extract("chia sẻ kinh nghiệm về công tác xây dựng Đảng").organisations(), Strings());
  EXPECT_EQ(extract("quan hệ giữa hai Đảng").organisations(), Strings());
}

TEST(Organisations, MinistriesWithSeveralFields) {
  EXPECT_EQ(extract("Bộ Công nghiệp, Thương mại và Cung cấp Nepal đã ký.").organisations(),
            Strings{"Bộ Công nghiệp, Thương mại và Cung cấp Nepal"});
  EXPECT_EQ(extract("Bộ Ngoại giao và Bộ Quốc phòng họp.").organisations(),
            (Strings{"Bộ Ngoại giao", "Bộ Quốc phòng"}));
}

TEST(Places, InsideABodysNameIsNone) {
  EXPECT_EQ(extract("Minh Tâm, Vụ Lào-Campuchia, cho biết.").places(), Strings());
  EXPECT_EQ(extract("hai bên họp tại Trùng Khánh, Trung Quốc.").places(), (Strings{"Trùng Khánh", "Trung Quốc"}));
}

TEST(Places, GatesComeInPairs) {
  const auto read = extract("cặp cửa khẩu quốc tế Tân Nam (tỉnh Tây Ninh) – Mơn Chây (tỉnh Prey Veng)");
  Strings gates;
  for (const Place& place : read.extraction.places) {
    if (place.kind == PlaceKind::border_gate) gates.push_back(place.name);
  }
  std::ranges::sort(gates);
  EXPECT_EQ(gates, (Strings{"Mơn Chây", "Tân Nam"}));
}

TEST(Places, AShortNameStandsBesideAnother) {
  EXPECT_EQ(extract("quan hệ Việt - Trung").places(), (Strings{"Việt", "Trung"}));
  EXPECT_EQ(extract("người gốc Việt học tập").places(), Strings());
  EXPECT_EQ(extract("quan hệ Trung - Mỹ").places(), (Strings{"Trung", "Mỹ"}));
}

TEST(Events, SessionsWithTheirNumber) {
  EXPECT_EQ(extract("đồng chủ trì Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia về Kinh tế, Văn hóa, Khoa học "
                    "và Kỹ thuật.")
                .events(),
            Strings{"Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia về Kinh tế, Văn hóa, Khoa học và Kỹ thuật"});
  EXPECT_EQ(extract("nhân dịp Hội nghị Bộ trưởng hợp tác Mekong - Lan Thương lần thứ tư tại Lào.").events(),
            Strings{"Hội nghị Bộ trưởng hợp tác Mekong - Lan Thương lần thứ tư"});
}

TEST(Events, SessionsAreNumberedInDigitsAndInWords) {
  const auto ordinal = [](const char* text) {
    const test::Extracted found = extract(text);
    return found.extraction.events.empty() ? 0 : found.extraction.events[0].ordinal;
  };
  EXPECT_EQ(ordinal("đồng chủ trì Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia."), 20u);
  EXPECT_EQ(ordinal("nhân dịp Hội nghị Bộ trưởng hợp tác Mekong - Lan Thương lần thứ tư tại Lào."), 4u);
  EXPECT_EQ(ordinal("dự Hội nghị cấp cao ASEM-13 tại Phnom Penh."), 13u);
  EXPECT_EQ(ordinal("dự Hội nghị cấp cao APEC-2017 tại Đà Nẵng."), 0u);
  EXPECT_EQ(ordinal("dự Hội nghị cấp cao ASEAN tại Phnom Penh."), 0u);
}

TEST(Events, AgreementsEndWhereTheSentenceGoesOn) {
  EXPECT_EQ(extract("Nghị định thư về hỗ trợ sản xuất phương tiện vận tải tại Việt Nam đang đem lại cơ hội.").events(),
            Strings{"Nghị định thư về hỗ trợ sản xuất phương tiện vận tải tại Việt Nam"});
  EXPECT_EQ(extract("sớm ký Hiệp định thương mại tự do (FTA) Việt Nam - EU.").events(),
            Strings{"Hiệp định thương mại tự do (FTA) Việt Nam - EU"});
}

TEST(Events, AnAbbreviationNamesTheSameAgreement) {
  const auto read = extract("đàm phán Bộ Quy tắc ứng xử ở Biển Đông (COC). Tiến triển trong đàm phán COC.");
  EXPECT_EQ(read.events(), Strings{"Bộ Quy tắc ứng xử ở Biển Đông (COC)"});
}

TEST(Events, AVisitToComeIsNone) {
  EXPECT_EQ(extract("Ông đang thăm chính thức Romania.").events(), Strings{"thăm chính thức Romania"});
  EXPECT_EQ(extract("Ông mời Thủ tướng thăm chính thức Romania.").events(), Strings());
}

}  // namespace
}  // namespace tracuu::extract
