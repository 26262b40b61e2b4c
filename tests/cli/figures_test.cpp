#include "main/cli/figures.h"

#include <gtest/gtest.h>

#include "main/cli/console.h"

namespace tracuu::cli {
namespace {

TEST(Figures, FollowTheLanguage) {
  EXPECT_EQ(count_text(0, Lang::en), "0");
  EXPECT_EQ(count_text(999, Lang::en), "999");
  EXPECT_EQ(count_text(1000, Lang::en), "1,000");
  EXPECT_EQ(count_text(153825, Lang::vi), "153.825");
  EXPECT_EQ(count_text(1234567890, Lang::vi), "1.234.567.890");
  EXPECT_EQ(decimal_text(3.25, 1, Lang::vi), "3,2");
  EXPECT_EQ(decimal_text(0.04, 1, Lang::en), "0.0");
}

TEST(Figures, SizesStepByAThousand) {
  EXPECT_EQ(size_text(1, Lang::en), "1 byte");
  EXPECT_EQ(size_text(999, Lang::en), "999 bytes");
  EXPECT_EQ(size_text(999, Lang::vi), "999 byte");
  EXPECT_EQ(size_text(1000, Lang::en), "1.0 KB");
  EXPECT_EQ(size_text(99'949, Lang::vi), "99,9 KB");
  EXPECT_EQ(size_text(99'950, Lang::vi), "100 KB");
  EXPECT_EQ(size_text(999'499, Lang::en), "999 KB");
  EXPECT_EQ(size_text(999'500, Lang::en), "1.0 MB");
  EXPECT_EQ(size_text(5'000'000'000'000, Lang::en), "5000 GB");
}

TEST(Plain, LeavesNothingATerminalWouldObey) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"Ủy ban", "Ủy ban"},
      {"\x1b[2J\x07", "\uFFFD[2J\uFFFD"},
      {"\xC2\x9B"
       "31m",
       "\uFFFD31m"},
      {"a\r\nb\tc", "a  b c"},
      {"cut \xE1\xBA", "cut \uFFFD\uFFFD"},
      {std::string_view("\0", 1), "\uFFFD"},
  };
  for (const auto& [text, safe] : cases) EXPECT_EQ(plain(text), safe);
}

}  // namespace
}  // namespace tracuu::cli
