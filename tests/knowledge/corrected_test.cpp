#include "knowledge/corrected.h"

#include <gtest/gtest.h>

#include "document/plain_text.h"
#include "extract/extractor.h"

namespace tracuu::knowledge {
namespace {

extract::Extraction corrected(std::string_view tsv, std::string text) {
  static const extract::Lexicon kLexicon;
  Corrections corrections;
  EXPECT_TRUE(corrections.add(tsv).empty());
  extract::Extractor extractor(kLexicon);
  extract::Extraction extraction = extractor.extract(document::make_text_document("test", std::move(text)));
  correct(corrections, extraction);
  return extraction;
}

constexpr const char* kText =
    "Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Bộ trưởng Ngoại giao Lào Saleumxay Kommasith tại Hà Nội. Bùi Thanh Sơn "
    "cảm "
    "ơn Lào.";

TEST(Corrected, ARenamedPersonIsRenamedWhereverHeIsNamed) {
  const extract::Extraction found = corrected("rename\tperson\tbùi thanh sơn\tBùi Thanh Sơn (Việt Nam)\n", kText);
  ASSERT_EQ(found.persons.size(), 2u);
  EXPECT_EQ(found.persons[0].name, "Bùi Thanh Sơn (Việt Nam)");
  EXPECT_EQ(found.persons[0].variants, std::vector<std::string>{"Bùi Thanh Sơn"});
  ASSERT_EQ(found.acts.size(), 1u);
  EXPECT_EQ(found.acts[0].actor, "Bùi Thanh Sơn (Việt Nam)");
  ASSERT_EQ(found.encounters.size(), 1u);
  EXPECT_EQ(found.encounters[0].a, "Bùi Thanh Sơn (Việt Nam)");
}

TEST(Corrected, MergedPersonsAreOneWithAllTheirMentions) {
  const extract::Extraction found =
      corrected("merge\tperson\tSaleumxay Kommasith\tTrần Văn An\n",
                "Ông Trần Văn An phát biểu. Bộ trưởng Ngoại giao Lào Saleumxay Kommasith cảm ơn Việt Nam.");
  ASSERT_EQ(found.persons.size(), 1u);
  EXPECT_EQ(found.persons[0].name, "Saleumxay Kommasith");
  EXPECT_EQ(found.persons[0].variants, std::vector<std::string>{"Trần Văn An"});
  EXPECT_EQ(found.persons[0].country, "Lào");
  ASSERT_EQ(found.persons[0].mentions.size(), 2u);
  EXPECT_LT(found.persons[0].mentions[0].begin, found.persons[0].mentions[1].begin);
}

TEST(Corrected, WhatIsHiddenIsPartyToNothing) {
  const extract::Extraction found = corrected("hide\tperson\tBùi Thanh Sơn\nhide\tplace\tHà Nội\n", kText);
  ASSERT_EQ(found.persons.size(), 1u);
  EXPECT_TRUE(found.encounters.empty());
  ASSERT_EQ(found.acts.size(), 1u);
  EXPECT_EQ(found.acts[0].actor, "");
}

TEST(Corrected, CorrectionsFollowOneAnother) {
  const extract::Extraction found = corrected("rename\tperson\tBùi Thanh Sơn\tB\nrename\tperson\tB\tC\n", kText);
  EXPECT_EQ(found.persons[0].name, "C");
  EXPECT_EQ(found.acts[0].actor, "C");
}

TEST(Corrected, NamesThatNobodyHasChangeNothing) {
  EXPECT_EQ(corrected("merge\tperson\tKhông Ai\tChẳng Ai\n", kText).persons.size(), 2u);
}

}  // namespace
}  // namespace tracuu::knowledge
