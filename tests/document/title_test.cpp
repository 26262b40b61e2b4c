#include "document/title.h"

#include <gtest/gtest.h>

#include <string>

#include "base/utf8.h"
#include "document/blocks.h"

namespace tracuu::document {
namespace {

std::string title_of(const std::string& text) { return derive_title(text, find_blocks(text, {})); }

TEST(Title, HeadingFirst) { EXPECT_EQ(title_of("\n Hội thảo về hợp tác \nHai bên trao đổi."), "Hội thảo về hợp tác"); }

TEST(Title, ElseFirstSentenceWithoutItsFullStop) {
  EXPECT_EQ(title_of("Tại TP. Hồ Chí Minh, hai bên hội đàm. Sau đó ký kết."), "Tại TP. Hồ Chí Minh, hai bên hội đàm");
  EXPECT_EQ(title_of("Hai bên hội đàm./."), "Hai bên hội đàm");
  EXPECT_EQ(title_of("Ai đúng? Không ai."), "Ai đúng?");
  EXPECT_EQ(title_of("Rồi sao..."), "Rồi sao...");
}

TEST(Title, LongOnesAreCutBetweenWords) {
  std::string text =
      "Ngày 21/3, tại Trụ sở Ban Đối ngoại Trung ương Đảng, đồng chí Lê Hoài Trung, Ủy viên Trung ương Đảng, Trưởng "
      "Ban Đối "
      "ngoại Trung ương đã gặp đồng chí Prak Sokhonn.";
  EXPECT_EQ(title_of(text),
            "Ngày 21/3, tại Trụ sở Ban Đối ngoại Trung ương Đảng, đồng chí Lê Hoài Trung, Ủy viên Trung ương Đảng, "
            "Trưởng Ban Đối…");
}

TEST(Title, NeverLongerThanTheLimit) {
  for (std::size_t length = 1; length < 300; ++length) {
    std::string words;
    while (utf8::count_code_points(words) < length) words += "đối ngoại ";
    const std::string title = title_of(words + ".");
    ASSERT_LE(utf8::count_code_points(title), kMaxTitle);
    ASSERT_GE(utf8::count_code_points(title) + 12, std::min(length, kMaxTitle));
  }
}

TEST(Title, ExactlyAtTheLimitNothingIsCut) {
  const std::string words(kMaxTitle, 'a');
  EXPECT_EQ(title_of(words + ". B."), words);
  EXPECT_EQ(title_of(words + "a. B."), std::string(kMaxTitle - 1, 'a') + "…");
}

TEST(Title, CutsWithinALongWordButNotBeforeAMark) {
  std::string han;
  for (int i = 0; i < 200; ++i) han += "会";
  EXPECT_EQ(utf8::count_code_points(title_of(han)), kMaxTitle);
  std::string marked(kMaxTitle - 2, 'a');
  marked += "e\u0323\u0302bbbbbb";
  EXPECT_EQ(title_of(marked), std::string(kMaxTitle - 2, 'a') + "…");
}

TEST(Title, GapsAndControlCharactersAreOneSpace) {
  EXPECT_EQ(title_of(std::string("Hội \t thảo\0 về  hợp tác\nHai bên trao đổi.", 49)), "Hội thảo về hợp tác");
}

TEST(Title, OfAnEndlessLineIsFound) {
  std::string line;
  while (line.size() < 100000) line += "đối ngoại ";
  EXPECT_TRUE(title_of(line).ends_with("đối ngoại…"));
  EXPECT_EQ(utf8::count_code_points(title_of(line)), kMaxTitle);
}

TEST(Title, NoneWithoutBlocks) { EXPECT_EQ(derive_title("", {}), ""); }

}  // namespace
}  // namespace tracuu::document
