// The two founding reports against what was found in them by hand (extraction/seed_gold.json).
#include <gtest/gtest.h>

#include <set>

#include "extract/seed_gold.h"

namespace tracuu::extract {
namespace {

using Json = nlohmann::json;

std::set<std::string> words_of(const Json& entity) {
  std::set<std::string> forms{entity["canonical"].get<std::string>()};
  if (entity.contains("variants") && entity["variants"].is_array()) {
    for (const Json& variant : entity["variants"]) forms.insert(variant.get<std::string>());
  }
  return forms;
}

class SeedGold : public test::SeedReports {};

TEST_F(SeedGold, EveryPersonIsFoundAndNobodyElse) {
  for (std::size_t i = 0; i < read_.size(); ++i) {
    std::size_t persons = 0;
    for (const Json& entity : gold_["documents"][i]["entities"]) {
      if (entity["type"] != "PERSON") continue;
      ++persons;
      const std::set<std::string> forms = words_of(entity);
      const bool is_found = std::ranges::any_of(read_[i].extraction.persons,
                                                [&](const Person& person) { return forms.contains(person.name); });
      EXPECT_TRUE(is_found) << entity["canonical"];
    }
    EXPECT_EQ(read_[i].extraction.persons.size(), persons);
  }
}

TEST_F(SeedGold, EveryDateIsFoundWithItsCertainty) {
  EXPECT_EQ(read_[0].dates(), test::Strings{"Ngày 21/3=--03-21 unknown"}) << "no year in the text";
  EXPECT_EQ(read_[1].dates(), (test::Strings{"7/6=2021-06-07 inferred", "4 tháng đầu năm 2021=2021-01/2021-04 stated",
                                             "cùng kỳ năm 2020=2020-01/2020-04 stated", "ngày 31/5=2021-05-31 inferred",
                                             "24/6/1967=1967-06-24 stated", "2022=2022 stated",
                                             "11/2021=2021-11 stated", "năm 2022=2022 stated"}));
}

TEST_F(SeedGold, EveryFigureIsFoundAndNoOrdinal) {
  EXPECT_EQ(read_[0].figures(), test::Strings());
  EXPECT_EQ(read_[1].figures(), (test::Strings{"4 tháng", "3,892 tỷ USD", "122%", "55 năm"}));
  EXPECT_DOUBLE_EQ(read_[1].extraction.figures[1].value, 3.892e9);
}

TEST_F(SeedGold, LaoIsNoPlaceOfTheFirst) {
  const test::Strings places = read_[0].places();
  EXPECT_EQ(std::ranges::count(places, "Lào"), 0);
}

}  // namespace
}  // namespace tracuu::extract
