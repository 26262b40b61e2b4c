#include "text/passage_finder.h"

#include <gtest/gtest.h>

#include <string>

#include "text/normalise.h"

namespace tracuu::text {
namespace {

std::vector<std::string> found(std::string_view text, std::string_view wanted) {
  std::vector<std::string> passages;
  for (const ByteRange& range : find_passages(text, wanted))
    passages.emplace_back(text.substr(range.begin, range.size()));
  return passages;
}

using Passages = std::vector<std::string>;

TEST(PassageFinder, FindsLettersTypedWithoutMarksWithAny) {
  EXPECT_EQ(found("Ủy ban, Uỷ ban, uy ban", "uy ban"), (Passages{"Ủy ban", "Uỷ ban", "uy ban"}));
  EXPECT_EQ(found("đảng Đảng dang", "dang"), (Passages{"đảng", "Đảng", "dang"}));
}

TEST(PassageFinder, AMarkTypedMustBeThere) {
  EXPECT_EQ(found("bàn bán ban", "bàn"), (Passages{"bàn"}));
  EXPECT_EQ(found("đường duong", "đ"), (Passages{"đ"}));
  EXPECT_EQ(found("trường trương", "trương"), (Passages{"trương"}));
}

TEST(PassageFinder, StandsInsideWordsAndAcrossPunctuation) {
  EXPECT_EQ(found("Campuchia - Việt Nam", "chia - việt"), (Passages{"chia - Việt"}));
  EXPECT_EQ(found("21/3 và 21/6", "21/"), (Passages{"21/", "21/"}));
}

TEST(PassageFinder, AnyWhiteSpaceIsAsGoodAsAnyOther) {
  EXPECT_EQ(found("Thủ\ntướng, Thủ \u00A0\t tướng", "thủ tướng"), (Passages{"Thủ\ntướng", "Thủ \u00A0\t tướng"}));
}

TEST(PassageFinder, NormalisationFormsDoNotMatter) {
  const std::string nfd = to_nfd("tiếng Việt");
  EXPECT_EQ(found(nfd, "tiếng"), (Passages{to_nfd("tiếng")}));
  EXPECT_EQ(found("tiếng Việt", to_nfd("tiếng")), (Passages{"tiếng"}));
  EXPECT_EQ(found(nfd, "tieng"), (Passages{to_nfd("tiếng")}));
  EXPECT_EQ(found(nfd, "tiêng"), Passages{});
}

TEST(PassageFinder, PassagesAreDisjoint) { EXPECT_EQ(found("aaaaa", "aa"), (Passages{"aa", "aa"})); }

TEST(PassageFinder, NothingVisibleIsNotFound) {
  EXPECT_EQ(found("a b", ""), Passages{});
  EXPECT_EQ(found("a b", " \n"), Passages{});
  EXPECT_EQ(found("", "a"), Passages{});
}

TEST(PassageFinder, HasAnEnd) { EXPECT_EQ(find_passages(std::string(30'000, 'a'), "a").size(), kMaxPassages); }

TEST(PassageFinder, BrokenTextIsReadToItsEnd) {
  EXPECT_EQ(found("\xFF\xFE a\xC3", "a"), (Passages{"a"}));
  EXPECT_EQ(found("abc", "\xFF"), Passages{});
}

}  // namespace
}  // namespace tracuu::text
