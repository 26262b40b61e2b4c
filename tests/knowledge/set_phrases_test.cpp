// Formulas that documents repeat, and their variants.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "extract/lexicon.h"
#include "knowledge/phrase_families.h"
#include "knowledge/series.h"
#include "knowledge/set_phrase_builder.h"
#include "knowledge/set_phrase_codec.h"

namespace tracuu::knowledge {

namespace {

using Texts = std::vector<std::string>;

constexpr std::string_view kFour = "láng giềng tốt đẹp, hữu nghị truyền thống, hợp tác toàn diện, bền vững lâu dài";
constexpr std::string_view kThree = "láng giềng tốt đẹp, hữu nghị truyền thống, hợp tác toàn diện";

std::vector<SetPhrase> phrases_of(const Texts& documents) {
  const extract::Lexicon lexicon;
  SetPhraseBuilder builder(lexicon);
  for (const std::string& document : documents) builder.add(document);
  return builder.finish();
}

Texts members_of(std::string_view text) {
  const extract::Lexicon lexicon;
  extract::Lexer lexer(lexicon);
  extract::Reading reading;
  reading.text = text;
  lexer.read(reading);
  Texts members;
  for (const Series& series : find_series(reading)) {
    for (const extract::Span member : series.members) members.emplace_back(reading.slice(member));
  }
  return members;
}

std::string in(const Texts& documents, const SetPhrase::Occurrence& place) {
  return documents[place.document].substr(place.range.begin, place.range.size());
}

}  // namespace

TEST(Series, AreMembersBetweenCommas) {
  EXPECT_EQ(
      members_of("Hai bên nhất trí phát triển quan hệ theo phương châm “láng giềng tốt đẹp, hữu nghị truyền thống, hợp "
                 "tác toàn diện và bền vững lâu dài” giữa hai nước."),
      (Texts{"láng giềng tốt đẹp", "hữu nghị truyền thống", "hợp tác toàn diện", "bền vững lâu dài"}));
}

TEST(Series, HaveACommaBeforeTheLastAndToo) {
  EXPECT_EQ(members_of("Vì hòa bình lâu dài, ổn định vững chắc, và phát triển."),
            (Texts{"hòa bình lâu dài", "ổn định vững chắc", "phát triển"}));
}

TEST(Series, AreNoListsOfNamesOrFigures) {
  EXPECT_EQ(members_of("Đoàn đã đến thăm các tỉnh Hà Nội, Hải Phòng, Quảng Ninh, Bắc Ninh và Hưng Yên."), Texts());
  EXPECT_EQ(members_of("Giá tăng thêm 12 phần trăm, 15 phần trăm, 17 phần trăm, 20 phần trăm."), Texts());
}

TEST(Series, DoNotReachOverSentencesOrFunctionWords) {
  EXPECT_EQ(members_of("Nền kinh tế, văn hóa. Xã hội, quốc phòng."), Texts());
  EXPECT_EQ(members_of("Quan hệ hữu nghị, hợp tác của các bộ, ngành và địa phương hai nước."), Texts());
}

TEST(SetPhrases, BeginAndEndWhereTheirNeighboursVary) {
  const Texts documents = {"Phát triển quan hệ trên tinh thần " + std::string(kFour) + " giữa hai nước.",
                           "Thúc đẩy quan hệ " + std::string(kFour) + ".",
                           "Theo phương châm " + std::string(kFour) + " vì lợi ích chung."};
  const std::vector<SetPhrase> phrases = phrases_of(documents);
  ASSERT_EQ(phrases.size(), 1u);
  ASSERT_EQ(phrases[0].variants.size(), 1u);
  EXPECT_EQ(phrases[0].variants[0].text, kFour);
  EXPECT_EQ(phrases[0].variants[0].members.size(), 4u);
  ASSERT_EQ(phrases[0].variants[0].occurrences.size(), 3u);
  for (const SetPhrase::Occurrence& place : phrases[0].variants[0].occurrences) EXPECT_EQ(in(documents, place), kFour);
}

TEST(SetPhrases, CaseAndThePlaceOfMarksDoNotMatter) {
  const std::vector<SetPhrase> phrases = phrases_of(
      {"vì hòa bình lâu dài, ổn định, hợp tác và phát triển.", "“Hoà bình lâu dài, ổn định, hợp tác, phát triển”"});
  ASSERT_EQ(phrases.size(), 1u);
  EXPECT_EQ(phrases[0].variants[0].occurrences.size(), 2u);
}

TEST(SetPhrases, OfOneDocumentAreNone) {
  EXPECT_TRUE(phrases_of({std::string(kFour) + ".\n" + std::string(kFour) + "."}).empty());
}

TEST(SetPhrases, AreNoSentencesThatWereCopied) {
  const std::string copied = "Hôm nay nêu rõ phương châm " + std::string(kFour) + " giữa hai nước.";
  EXPECT_TRUE(phrases_of({copied, copied}).empty());
  EXPECT_EQ(phrases_of({copied, copied, "Phát huy " + std::string(kFour) + "."}).size(), 1u);
}

TEST(SetPhrases, ThatShareMembersAreVariantsOfTheMostFrequent) {
  const std::string four = "“" + std::string(kFour) + "”", three = "“" + std::string(kThree) + "”";
  const std::vector<SetPhrase> phrases = phrases_of({three, three, four, four, four});
  ASSERT_EQ(phrases.size(), 1u);
  ASSERT_EQ(phrases[0].variants.size(), 2u);
  EXPECT_EQ(phrases[0].variants[0].text, kFour);
  EXPECT_EQ(phrases[0].variants[1].text, kThree);
  EXPECT_EQ(phrases[0].variants[1].occurrences[1].document, 1u);
}

TEST(SetPhrases, HangOnMainFormsOnly) {
  // The third shares two members with the second, which is a variant itself.
  const std::vector<MemberKeys> phrases = {{1, 2, 3, 4}, {3, 4, 5, 6}, {5, 6, 7, 8}, {1, 9, 10}};
  EXPECT_EQ(families_of(phrases), (std::vector<std::uint32_t>{0, 0, 2, 3}));
}

TEST(SetPhrases, AreReadAsTheyWereWritten) {
  SetPhrase phrase;
  phrase.variants.push_back({"một, hai, ba", {{0, 5}, {7, 10}, {12, 14}}, {{0, {5, 19}}, {0, {50, 64}}, {3, {2, 17}}}});
  phrase.variants.push_back({"hai, ba, bốn", {{0, 3}, {5, 7}, {9, 14}}, {{1, {0, 14}}, {2, {0, 14}}}});
  const store::Bytes bytes = encode_set_phrases({phrase, {{phrase.variants[1]}}});
  SetPhrases read;
  ASSERT_TRUE(read.read(bytes, 4));
  ASSERT_EQ(read.count(), 2u);
  EXPECT_EQ(read.find("hai, ba, bốn"), 1u);
  EXPECT_FALSE(read.find("hai"));
  const SetPhrase same = read.phrase(0);
  ASSERT_EQ(same.variants.size(), 2u);
  for (const std::size_t i : {0u, 1u}) {
    EXPECT_EQ(same.variants[i].text, phrase.variants[i].text);
    EXPECT_EQ(same.variants[i].members, phrase.variants[i].members);
    EXPECT_EQ(same.variants[i].occurrences, phrase.variants[i].occurrences);
  }
  // A document that the corpus does not have, and bytes that are cut off.
  EXPECT_FALSE(SetPhrases().read(bytes, 3));
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(SetPhrases().read(store::ByteView(bytes).first(size), 4)) << size;
}

}  // namespace tracuu::knowledge
