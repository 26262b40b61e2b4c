// Spellings that are accepted for one another.
#include "search/spelling.h"

#include <gtest/gtest.h>

namespace tracuu::search {
namespace {

TEST(Spelling, KnowsIAndYAfterAConsonant) {
  EXPECT_EQ(other_i_or_y("ky"), "ki");
  EXPECT_EQ(other_i_or_y("ki"), "ky");
  EXPECT_EQ(other_i_or_y("ty2"), "ti2");
  EXPECT_EQ(other_i_or_y("quy4"), "qui4");
  EXPECT_EQ(other_i_or_y("qui4"), "quy4");
}

TEST(Spelling, LeavesIAndYElsewhereAlone) {
  for (const char* key :
       {"y", "i", "thuy4", "thui4", "ay", "ai", "tay", "tai", "ghi", "chi", "y4", "", "12", "tyt", "đi"}) {
    EXPECT_FALSE(other_i_or_y(key).has_value()) << key;
  }
}

QueryTerm typed(std::string_view text) { return parse_query(text).terms.at(0); }

TEST(Spelling, BeginsAsTyped) {
  EXPECT_TRUE(begins_like(typed("du"), "đương1", "duong"));
  EXPECT_TRUE(begins_like(typed("đư"), "đương1", "duong"));
  EXPECT_TRUE(begins_like(typed("đườ"), "đương1", "duong"));
  EXPECT_TRUE(begins_like(typed("đường"), "đương1", "duong"));
  EXPECT_FALSE(begins_like(typed("đứ"), "đương1", "duong"));
  EXPECT_FALSE(begins_like(typed("đu"), "đương1", "duong"));
  EXPECT_FALSE(begins_like(typed("dư"), "đương1", "duong"));
  EXPECT_FALSE(begins_like(typed("duongg"), "đương1", "duong"));
}

}  // namespace
}  // namespace tracuu::search
