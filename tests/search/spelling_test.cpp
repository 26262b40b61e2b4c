// Spellings that are accepted for one another.
#include "search/spelling.h"

#include <gtest/gtest.h>

#include <utility>

#include "search/corpus_of.h"

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

TEST(Spelling, TellsTwinsFromNeighbours) {
  EXPECT_TRUE(are_twins("ty2", "ti2"));
  EXPECT_TRUE(are_twins("qui4", "quy4"));
  for (const auto& [one, other] : {std::pair("ty2", "ti4"), {"ty", "ty"}, {"hay", "hai"}, {"ty", "mi"}, {"", ""}}) {
    EXPECT_FALSE(are_twins(one, other)) << one << " " << other;
  }
}

TEST(Spelling, AddsTheMarksThatWereLeftOut) {
  for (const char* key : {"đuong", "đương", "đương1", "đuông4"}) EXPECT_TRUE(completes_marks("đuong", key)) << key;
  for (const char* key : {"duong", "dương1", "đuon", "đuongg", "ương"}) {
    EXPECT_FALSE(completes_marks("đuong", key)) << key;
  }
  EXPECT_TRUE(completes_marks("viêt", "viêt5"));
  EXPECT_FALSE(completes_marks("viêt", "viet5"));
  EXPECT_TRUE(completes_marks("viet5", "viêt5"));
  EXPECT_FALSE(completes_marks("viet5", "viêt4"));
}

TEST(Spelling, BeginsAsTyped) {
  EXPECT_TRUE(begins_like("đu", "đương1"));
  EXPECT_TRUE(begins_like("đươ", "đương1"));
  EXPECT_TRUE(begins_like("đươ1", "đương1"));
  EXPECT_TRUE(begins_like("dư", "đương1"));
  EXPECT_FALSE(begins_like("đương", "đương1"));
  EXPECT_FALSE(begins_like("đư4", "đương1"));
  EXPECT_FALSE(begins_like("đô", "đương1"));
  EXPECT_FALSE(begins_like("đươngg", "đương1"));
}

SearchOptions with(Marks marks) {
  SearchOptions options;
  options.marks = marks;
  return options;
}

TEST(Marks, RankWhatIsWrittenAsTypedFirst) {
  SearchedCorpus corpus({document_of("bare", "", "duong sat"), document_of("other", "", "đương sát"),
                         document_of("same", "", "đường sắt")});
  EXPECT_EQ(corpus.ids("đường sắt "), (Ids{"same", "bare"}));
  EXPECT_EQ(corpus.ids("đường sắt ", with(Marks::exact)), Ids{"same"});
  EXPECT_EQ(corpus.ids("đường sắt ", with(Marks::ignored)).size(), 3u);
  EXPECT_EQ(corpus.ids("duong sat ", with(Marks::exact)), Ids{"bare"});
  EXPECT_EQ(corpus.ids("đuong sắt ").front(), "same");
}

}  // namespace
}  // namespace tracuu::search
