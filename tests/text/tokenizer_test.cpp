#include "text/tokenizer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tracuu::text {
namespace {

std::string join(const std::vector<std::string>& parts) {
  std::string joined;
  for (const std::string& part : parts) joined += (joined.empty() ? "" : "|") + part;
  return joined;
}

std::string keys(std::string_view text) {
  std::vector<std::string> parts;
  for (const Token& token : tokenize(text)) parts.push_back(token.key);
  return join(parts);
}

std::string folded(std::string_view text) {
  std::vector<std::string> parts;
  for (const Token& token : tokenize(text)) parts.push_back(token.folded);
  return join(parts);
}

std::string surfaces(std::string_view text) {
  std::vector<std::string> parts;
  for (const Token& token : tokenize(text)) parts.emplace_back(text.substr(token.range.begin, token.range.size()));
  return join(parts);
}

TEST(Tokenizer, ToneKeyAndFoldedForm) {
  EXPECT_EQ(keys("Ủy ban Hỗn hợp Việt Nam, Đảng"), "uy2|ban|hôn3|hơp5|viêt5|nam|đang2");
  EXPECT_EQ(folded("Ủy ban Hỗn hợp Việt Nam, Đảng"), "uy|ban|hon|hop|viet|nam|dang");
}

TEST(Tokenizer, PlaceOfTheToneMarkDoesNotMatter) {
  EXPECT_EQ(keys("hòa hoà HOÀ HÒA"), "hoa1|hoa1|hoa1|hoa1");
  EXPECT_EQ(keys("Ủy Uỷ ủy UỶ ỦY"), "uy2|uy2|uy2|uy2|uy2");
  EXPECT_EQ(keys("hòan hoàn"), "hoan1|hoan1");
}

TEST(Tokenizer, LettersTypedForCrossedD) {
  EXPECT_EQ(keys("Ðảng Ɖảng Đảng ðảng ɖảng"), "đang2|đang2|đang2|đang2|đang2");
}

TEST(Tokenizer, DecomposedTextKeepsItsOwnOffsets) {
  const std::string nfd = "U\u0309y ban Ho\u0302\u0303n ho\u031B\u0323p";
  EXPECT_EQ(keys(nfd), "uy2|ban|hôn3|hơp5");
  EXPECT_EQ(surfaces(nfd), "U\u0309y|ban|Ho\u0302\u0303n|ho\u031B\u0323p");
}

TEST(Tokenizer, OldToneMarksAreTones) { EXPECT_EQ(keys("ho\u0340a a\u0341"), "hoa1|a4"); }

TEST(Tokenizer, MarksInAnyOrder) { EXPECT_EQ(keys("hơ\u0323p ho\u0323\u031Bp hợp"), "hơp5|hơp5|hơp5"); }

TEST(Tokenizer, FormatCharactersNeitherBelongToAWordNorEndIt) {
  const std::string text = "\uFEFFHo\u00ADi\u200B đàm\u200E.\u2060";
  EXPECT_EQ(keys(text), "hoi|đam1");
  EXPECT_EQ(surfaces(text), "Ho\u00ADi|đàm");
}

TEST(Tokenizer, EveryHyphenAndDashSeparates) {
  EXPECT_EQ(surfaces("Lào-Campuchia Lào–Campuchia Lào\u2011Campuchia Lào—Campuchia Lào−Campuchia"),
            "Lào|Campuchia|Lào|Campuchia|Lào|Campuchia|Lào|Campuchia|Lào|Campuchia");
}

TEST(Tokenizer, NumbersSplitAtTheirSeparators) {
  EXPECT_EQ(keys("3,892 tỷ 3.892"), "3|892|ty2|3|892");
  EXPECT_EQ(keys("24/6/1967-2022"), "24|6|1967|2022");
  EXPECT_EQ(keys("tăng 122%"), "tăng|122");
  EXPECT_EQ(keys("Covid-19, ASEM-13"), "covid|19|asem|13");
}

TEST(Tokenizer, AbbreviationsAndApostrophes) {
  EXPECT_EQ(folded("T.Ư TP.HCM N'Drung N’Drung NʼDrung"), "t|u|tp|hcm|n|drung|n|drung|n|drung");
}

TEST(Tokenizer, LettersWithDigitsAreNeverASyllableWithItsTone) {
  EXPECT_EQ(keys("A4 á a4 G20 Covid19"), "a40|a4|a40|g200|covid190");
  EXPECT_EQ(folded("A4 á G20 Covid19"), "a4|a|g20|covid19");
  EXPECT_EQ(keys("6.600m²"), "6|600m20");
}

TEST(Tokenizer, KeyParts) {
  const auto parts = [](std::string_view key) {
    const KeyParts taken_apart = key_parts(key);
    return std::string(taken_apart.letters) + "+" + std::string(taken_apart.tones);
  };
  EXPECT_EQ(parts("hoa1"), "hoa+1");
  EXPECT_EQ(parts("nam"), "nam+");
  EXPECT_EQ(parts("a40"), "a4+");
  EXPECT_EQ(parts("g200"), "g20+");
  EXPECT_EQ(parts("2021"), "2021+");
  EXPECT_EQ(parts("resume44"), "resume+44");
  EXPECT_EQ(parts(""), "+");
}

TEST(Tokenizer, OtherLatinLetters) {
  EXPECT_EQ(folded("Müller Łódź Ångström Œuvre Straße ﬁn"), "muller|lodz|angstrom|oeuvre|strasse|fin");
  EXPECT_EQ(keys("Müller Mu\u0308ller"), "müller|müller");
  EXPECT_EQ(keys("café"), "cafe4");
}

TEST(Tokenizer, FullWidthFormsAreTheOrdinaryOnes) { EXPECT_EQ(keys("ＡＳＥＡＮ　２０２１"), "asean|2021"); }

TEST(Tokenizer, CyrillicAndGreekByWords) {
  EXPECT_EQ(keys("Министерство иностранных дел"), "министерство|иностранных|дел");
  EXPECT_EQ(folded("ёлка ЙОД"), "елка|иод");
  EXPECT_EQ(folded("ΑΘΉΝΑ Αθήνα"), "αθηνα|αθηνα");
}

TEST(Tokenizer, ScriptsWithoutSpacesByCharacter) {
  EXPECT_EQ(surfaces("中华人民共和国外交部。"), "中|华|人|民|共|和|国|外|交|部");
  EXPECT_EQ(surfaces("東京タワーで"), "東|京|タ|ワ|ー|で");
  EXPECT_EQ(surfaces("กรุงเทพ"), "ก|รุ|ง|เ|ท|พ");
  EXPECT_EQ(surfaces("ភ្នំពេញ"), "ភ្នំ|ពេ|ញ");
  EXPECT_EQ(surfaces("ວຽງຈັນ"), "ວ|ຽ|ງ|ຈັ|ນ");
  EXPECT_EQ(surfaces("베트남"), "베|트|남");
}

TEST(Tokenizer, CharactersOfSuchScriptsHaveOneKeyInEveryForm) {
  EXPECT_EQ(keys("ガ カ\u3099 ｶﾞ"), "ガ|ガ|ガ");
  EXPECT_EQ(keys("한 \u1112\u1161\u11AB"), "한|한");
  EXPECT_EQ(keys("慈\uFE00"), "慈");
}

TEST(Tokenizer, MixedScriptsSeparate) { EXPECT_EQ(surfaces("ASEAN东盟2021年Việt"), "ASEAN|东|盟|2021|年|Việt"); }

TEST(Tokenizer, SymbolsAndFractionsSeparate) { EXPECT_EQ(surfaces("a½b c℃d e🤝g 5 €6"), "a|b|c|d|e|g|5|6"); }

TEST(Tokenizer, InvalidBytesEndAWord) {
  EXPECT_EQ(surfaces("hội\xFF"
                     "đàm \xE1\xBB x"),
            "hội|đàm|x");
}

TEST(Tokenizer, NothingFromNothing) {
  EXPECT_TRUE(tokenize("").empty());
  EXPECT_TRUE(tokenize(" \n\u0301\u200B…“”").empty());
}

TEST(Tokenizer, KeysOfEndlessWordsAreCut) {
  const std::vector<Token> tokens = tokenize(std::string(100000, 'x') + "ệ");
  ASSERT_EQ(tokens.size(), 1u);
  EXPECT_EQ(tokens[0].range.size(), 100003u);
  EXPECT_EQ(tokens[0].folded, std::string(kMaxKeyLetters, 'x'));
}

TEST(Tokenizer, HasMarks) {
  const auto marked = [](std::string_view word) { return has_marks(tokenize(word).front()); };
  EXPECT_TRUE(marked("hòa"));
  EXPECT_TRUE(marked("đ"));
  EXPECT_TRUE(marked("ơn"));
  EXPECT_TRUE(marked("Hô"));
  EXPECT_FALSE(marked("hoa"));
  EXPECT_FALSE(marked("A4"));
  EXPECT_FALSE(marked("2021"));
  EXPECT_FALSE(marked("国"));
}

}  // namespace
}  // namespace tracuu::text
