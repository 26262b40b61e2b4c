#include "extract/belonging.h"

#include <gtest/gtest.h>

#include "extract/extracted.h"

namespace tracuu::extract {
namespace {

using test::extract;
using test::Extracted;

template <typename Entity>
const Entity* named(const std::vector<Entity>& entities, std::string_view name) {
  const auto found = std::ranges::find(entities, name, &Entity::name);
  return found == entities.end() ? nullptr : &*found;
}

std::string country_of(const Extracted& extracted, std::string_view place) {
  const Place* found = named(extracted.extraction.places, place);
  return found == nullptr ? "not found" : found->country;
}

TEST(Belonging, ATableKnowsInWhichCountryAPlaceLies) {
  const Extracted found = extract("Hội nghị diễn ra tại Hà Nội, Phnom Penh và Vân Nam.");
  EXPECT_EQ(country_of(found, "Hà Nội"), "Việt Nam");
  EXPECT_EQ(country_of(found, "Phnom Penh"), "Campuchia");
  EXPECT_EQ(country_of(found, "Vân Nam"), "Trung Quốc");
}

TEST(Belonging, TheTextSaysInWhichCountryAPlaceLies) {
  EXPECT_EQ(country_of(extract("Lễ ký diễn ra ở tỉnh Kampong Thom của Campuchia."), "Kampong Thom"), "Campuchia");
  EXPECT_EQ(country_of(extract("Đoàn đến thành phố Cửu Khê (Trung Quốc)."), "Cửu Khê"), "Trung Quốc");
  EXPECT_EQ(country_of(extract("Đoàn đến thành phố Ruse, Bulgaria."), "Ruse"), "Bulgaria");
}

TEST(Belonging, ADistrictLiesWhereItsProvinceDoes) {
  EXPECT_EQ(country_of(extract("Đoàn thăm huyện Hà Quảng, tỉnh Cao Bằng."), "Hà Quảng"), "Việt Nam");
}

TEST(Belonging, CountriesBehindACommaMayBeAList) {
  EXPECT_EQ(country_of(extract("Ông đã thăm Bắc Kinh, Lào và Thái Lan."), "Bắc Kinh"), "Trung Quốc");
}

TEST(Belonging, WhoActsBehindAPlaceIsNotItsCountry) {
  EXPECT_EQ(country_of(extract("Tại thành phố Marawi, Việt Nam hỗ trợ xây trường."), "Marawi"), "");
  EXPECT_EQ(country_of(extract("Tại Trung Đông, Hoa Kỳ tăng quân."), "Trung Đông"), "");
  EXPECT_EQ(country_of(extract("Tại quần đảo Trường Sa, Trung Quốc diễn tập."), "quần đảo Trường Sa"), "Việt Nam");
  EXPECT_EQ(country_of(extract("Đoàn thăm tỉnh Salavan (Lào, Thái Lan và Việt Nam đã ở đó)."), "Salavan"), "");
}

TEST(Belonging, MentionsThatDifferSayNothing) {
  EXPECT_EQ(country_of(extract("Đoàn thăm thành phố Ruse (Bulgaria). Thành phố Ruse (Romania) chào đón."), "Ruse"), "");
}

TEST(Belonging, APartySaysOfWhichCountryItsLeaderIs) {
  const Extracted found = extract("Chủ tịch CPP Heng Samrin tiếp Tổng Bí thư Đảng Cộng sản Việt Nam Trần Văn An.");
  ASSERT_NE(found.person("Heng Samrin"), nullptr);
  EXPECT_EQ(found.person("Heng Samrin")->country, "Campuchia");
  EXPECT_EQ(found.person("Heng Samrin")->party, "CPP");
  ASSERT_NE(found.person("Trần Văn An"), nullptr);
  EXPECT_EQ(found.person("Trần Văn An")->country, "Việt Nam");
}

TEST(Belonging, OfACountryAndOfAPlaceOfNobodyKnowsWhereNothingIsSaid) {
  const Extracted found = extract("Đoàn đến Lào rồi đến thành phố Xalavanh.");
  EXPECT_EQ(country_of(found, "Lào"), "");
  EXPECT_EQ(country_of(found, "Xalavanh"), "");
}

TEST(Belonging, ABodyIsPartOfTheOneInItsName) {
  const Extracted found = extract("Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Campuchia Prak Sokhonn phát biểu.");
  const Organisation* body = named(found.extraction.organisations, "Ban Đối ngoại Trung ương Đảng Nhân dân Campuchia");
  ASSERT_NE(body, nullptr);
  EXPECT_EQ(body->parent, "Đảng Nhân dân Campuchia");
  EXPECT_EQ(body->country, "Campuchia");
  ASSERT_NE(found.person("Prak Sokhonn"), nullptr);
  EXPECT_EQ(found.person("Prak Sokhonn")->party, "Đảng Nhân dân Campuchia");
}

TEST(Belonging, ABodyIsPartOfTheOneThatItIsSaidToBeOf) {
  const Extracted found = extract("Cục Lãnh sự thuộc Bộ Ngoại giao thông báo lịch tiếp dân.");
  const Organisation* body = named(found.extraction.organisations, "Cục Lãnh sự");
  ASSERT_NE(body, nullptr);
  EXPECT_EQ(body->parent, "Bộ Ngoại giao");
}

TEST(Belonging, ABodyNamedAfterCountriesIsOfNone) {
  const Extracted found = extract("Vụ Lào-Campuchia và Bộ Ngoại giao Lào chuẩn bị nội dung.");
  const Organisation* department = named(found.extraction.organisations, "Vụ Lào-Campuchia");
  ASSERT_NE(department, nullptr);
  EXPECT_EQ(department->country, "");
  const Organisation* ministry = named(found.extraction.organisations, "Bộ Ngoại giao Lào");
  ASSERT_NE(ministry, nullptr);
  EXPECT_EQ(ministry->country, "Lào");
}

TEST(Belonging, CapitalsAreTheAbbreviation) {
  const Extracted found = extract("Đảng Nhân dân Campuchia (CPP) họp. CPP nhất trí.");
  const Organisation* party = named(found.extraction.organisations, "Đảng Nhân dân Campuchia");
  ASSERT_NE(party, nullptr);
  EXPECT_EQ(party->abbreviation, "CPP");
}

TEST(Belonging, OfAnInferredYearTheTextThatMakesItCertainIsNamed) {
  const Extracted found = extract("Trong 4 tháng đầu năm 2021, kim ngạch tăng. Sáng 7/6, hai bên gặp nhau.");
  ASSERT_EQ(found.extraction.dates.size(), 2u);
  EXPECT_TRUE(found.extraction.dates[0].inferred_from.empty());
  EXPECT_EQ(found.text(found.extraction.dates[1].inferred_from), "4 tháng đầu năm 2021");
}

}  // namespace
}  // namespace tracuu::extract
