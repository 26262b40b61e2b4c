// Tables of names that vary: read, joined, written.
#include "search/alias_table.h"

#include <gtest/gtest.h>

#include "search/default_aliases.h"

namespace tracuu::search {
namespace {

TEST(AliasTable, ReadsNamesAndLeavesCommentsOut) {
  AliasTable table;
  EXPECT_TRUE(table.add("# Ghi chú\n\nCampuchia\tCam-pu-chia\tCambodia\r\n  Mê Công \tMekong\n").empty());
  EXPECT_EQ(table.to_tsv(), "Campuchia\tCam-pu-chia\tCambodia\nMê Công\tMekong\n");
  EXPECT_EQ(table.names()[0].key, "<campuchia>");
  EXPECT_EQ(table.names()[1].key, "<mê công>");
}

TEST(AliasTable, JoinsLinesThatShareAForm) {
  AliasTable table;
  table.add("a\tb\nc\td\ne\tf\n");
  EXPECT_TRUE(table.add("x\tD\nB\te\n").empty());
  EXPECT_EQ(table.to_tsv(), "a\tb\te\tf\nc\td\tx\n");
}

TEST(AliasTable, TakesFormsOut) {
  AliasTable table;
  table.add("Sài Gòn\tTP HCM\tTPHCM\nLào\tLaos\n");
  EXPECT_TRUE(table.add("!SÀI GÒN\tkhông có\n!Laos\n").empty());
  EXPECT_EQ(table.to_tsv(), "TP HCM\tTPHCM\n");
  EXPECT_EQ(table.names()[0].key, "<tp hcm>");
  table.add("Sài Gòn\tGia Định\n");
  EXPECT_EQ(table.names().size(), 2u);
}

TEST(AliasTable, SaysWhatItLeavesOut) {
  AliasTable table;
  std::string words;
  for (int i = 0; i < 20; ++i) words += "a ";
  const auto left_out = table.add("một\n…\tLào\tLaos\n# \n" + words + "\tb\tc\n\tchỉ một\t\n");
  ASSERT_EQ(left_out.size(), 4u);
  const std::pair<std::uint64_t, TextKey> expected[] = {{1, TextKey::cli_alias_alone},
                                                        {2, TextKey::cli_alias_empty},
                                                        {4, TextKey::cli_alias_long},
                                                        {5, TextKey::cli_alias_alone}};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(left_out[i].line, expected[i].first);
    EXPECT_EQ(left_out[i].what, expected[i].second);
  }
  EXPECT_EQ(left_out[0].form, "một");
  EXPECT_EQ(table.to_tsv(), "Lào\tLaos\nb\tc\n");
}

TEST(AliasTable, IsTheSameAgain) {
  AliasTable table, again;
  EXPECT_TRUE(table.add(kDefaultAliases).empty());
  EXPECT_GE(table.names().size(), 200u);
  EXPECT_TRUE(again.add(table.to_tsv()).empty());
  EXPECT_EQ(again.to_tsv(), table.to_tsv());
}

TEST(AliasTable, TakesBytesOfAnyKind) {
  AliasTable table;
  EXPECT_EQ(table.add(std::string(kMaxAliasBytes + 9, '\t')).size(), 1u);
  table.add(std::string_view("\xFF\xFE\t\xC3\ta\tb\0c\td", 12));
  table.add("\uFEFFLào\tLaos");
  EXPECT_EQ(table.names().back().forms[0].written, "Lào");
}

}  // namespace
}  // namespace tracuu::search
