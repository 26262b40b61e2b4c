// Spellings that are accepted for one another.
#include "search/spelling.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "search/corpus_of.h"
#include "text/tokenizer.h"

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

// What each of the texts is to a query of one word.
std::optional<Spelling> spelling(std::string_view query, std::string_view text, Marks marks = Marks::as_typed) {
  const Query parsed = parse_query(std::string(query) + " ", {}, marks);
  const text::Token token = text::tokenize(text).at(0);
  return spelling_of(parsed.terms.at(0), token.key, token.folded);
}

TEST(Spelling, AsTypedWantsTheMarksThatWereTyped) {
  EXPECT_EQ(spelling("đường", "ĐƯỜNG"), Spelling::same);
  EXPECT_EQ(spelling("hòa", "hoà"), Spelling::same);
  EXPECT_EQ(spelling("kỳ", "kì"), Spelling::twin);
  EXPECT_EQ(spelling("đường", "duong"), Spelling::unmarked);
  EXPECT_EQ(spelling("đường", "đương"), std::nullopt);
  EXPECT_EQ(spelling("đương", "đường"), std::nullopt);
  EXPECT_EQ(spelling("duong", "đường"), Spelling::same);
}

TEST(Spelling, AsTypedFillsInMarksThatAreMissing) {
  EXPECT_EQ(spelling("đuong", "đường"), Spelling::compatible);
  EXPECT_EQ(spelling("đuong", "đương"), Spelling::compatible);
  EXPECT_EQ(spelling("đuong", "dương"), std::nullopt);
  EXPECT_EQ(spelling("viêt", "Việt"), Spelling::compatible);
  EXPECT_EQ(spelling("truờng", "trường"), Spelling::compatible);
  EXPECT_EQ(spelling("truờng", "trưởng"), std::nullopt);
  EXPECT_EQ(spelling("đuong", "duong"), Spelling::unmarked);
}

TEST(Spelling, ExactWantsWhatIsWrittenAndIgnoredWantsNoMark) {
  EXPECT_EQ(spelling("dang", "dang", Marks::exact), Spelling::same);
  EXPECT_EQ(spelling("dang", "đảng", Marks::exact), std::nullopt);
  EXPECT_EQ(spelling("kỳ", "kì", Marks::exact), std::nullopt);
  EXPECT_EQ(spelling("đường", "duong", Marks::exact), std::nullopt);
  EXPECT_EQ(spelling("hoà", "hòa", Marks::exact), Spelling::same);
  EXPECT_EQ(spelling("đường", "đượng", Marks::ignored), Spelling::same);
  EXPECT_EQ(spelling("=đường", "đượng", Marks::ignored), std::nullopt);
}

TEST(Spelling, ABeginningWithMarksMissingBeginsWhatHasThem) {
  const QueryTerm term = parse_query("đuo").terms.at(0);
  EXPECT_TRUE(begins_like(term, "đương1", "duong"));
  EXPECT_FALSE(begins_like(term, "dương1", "duong"));
  EXPECT_FALSE(begins_like(parse_query("đuờ").terms.at(0), "đương", "duong"));
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
  EXPECT_EQ(corpus.ids("đuong sắt "), (Ids{"same", "bare"}));
}

}  // namespace
}  // namespace tracuu::search
