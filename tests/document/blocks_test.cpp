#include "document/blocks.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "document/lines.h"

namespace tracuu::document {
namespace {

std::string long_line(char end = '.') {
  std::string line = "Hai bên";
  while (line.size() < 200) line += " trao đổi về hợp tác";
  return line + end;
}

std::vector<BlockKind> kinds(const std::string& text, std::string_view title = {}) {
  std::vector<BlockKind> all;
  for (const Block& block : find_blocks(text, title)) all.push_back(block.kind);
  return all;
}

using enum BlockKind;

TEST(Blocks, LinesAtEveryKindOfLineEnd) {
  const std::string text = "một\nhai\r\nba\rbốn\fnăm\u2028sáu\u2029\u00A0bảy\u3000\n\n \t\n";
  std::vector<std::string> lines;
  for (const ByteRange line : split_lines(text)) lines.emplace_back(slice(text, line));
  EXPECT_EQ(lines, (std::vector<std::string>{"một", "hai", "ba", "bốn", "năm", "sáu", "bảy"}));
}

TEST(Blocks, TheirNumberIsBounded) {
  std::string text;
  for (std::size_t i = 0; i < kMaxLines + 10; ++i) text += "a.\n";
  const std::vector<Block> blocks = find_blocks(text, {});
  ASSERT_EQ(blocks.size(), kMaxLines);
  EXPECT_EQ(blocks.back().range.size(), 3u * 11 - 1);
  EXPECT_EQ(blocks.back().range.end, text.size() - 1);
}

TEST(Blocks, NoneInBlankText) {
  EXPECT_TRUE(find_blocks("", {}).empty());
  EXPECT_TRUE(find_blocks(" \n\u00A0\n", {}).empty());
}

TEST(Blocks, FirstLineIsAHeadingWhereItReadsLikeOne) {
  EXPECT_EQ(kinds("Hội thảo về hợp tác\n" + long_line()), (std::vector{heading, paragraph}));
  EXPECT_EQ(kinds("Hai bên hội đàm.\n" + long_line()), (std::vector{paragraph, paragraph}));
  EXPECT_EQ(kinds("Hội thảo về hợp tác"), (std::vector{paragraph}));
}

TEST(Blocks, FirstLineIsAHeadingWhereItIsTheTitle) {
  EXPECT_EQ(kinds("Hai bên hội đàm.\n" + long_line(), " Hai bên hội đàm. "), (std::vector{heading, paragraph}));
  EXPECT_EQ(kinds("Hội thảo về hợp tác\n" + long_line(), "Tên khác"), (std::vector{paragraph, paragraph}));
}

TEST(Blocks, CaptionsStandBetweenParagraphs) {
  const std::string caption = "Quang cảnh cuộc gặp.";
  const std::string second = "Các đại biểu tại cuộc gặp.";
  EXPECT_EQ(kinds(long_line() + "\n" + caption + "\n" + second + "\n" + long_line()),
            (std::vector{paragraph, BlockKind::caption, BlockKind::caption, paragraph}));
  EXPECT_EQ(kinds(caption + "\n" + long_line()), (std::vector{paragraph, paragraph}));
  EXPECT_EQ(kinds(long_line() + "\n" + caption), (std::vector{paragraph, paragraph}));
  EXPECT_EQ(kinds("Một hai.\n" + caption + "\nBa bốn."), (std::vector{paragraph, paragraph, paragraph}));
}

TEST(Blocks, BylineAfterTheClosingFormula) {
  EXPECT_EQ(kinds(long_line() + "/.\nMinh Tâm (Vụ Lào-Campuchia)"), (std::vector{paragraph, byline}));
  EXPECT_EQ(kinds(long_line() + "/. Minh Tâm"), (std::vector{paragraph, byline}));
  EXPECT_EQ(kinds(long_line() + "/.\n" + long_line()), (std::vector{paragraph, paragraph}));
  EXPECT_EQ(kinds(long_line() + "/. " + long_line()), (std::vector{paragraph}));
  EXPECT_EQ(kinds(long_line() + "\nMinh Tâm"), (std::vector{paragraph, paragraph}));
}

TEST(Blocks, BulletsBeginListItems) {
  EXPECT_EQ(kinds("Chương trình:\n- Khai mạc\n• Bế mạc\n-không"),
            (std::vector{paragraph, list_item, list_item, paragraph}));
}

TEST(Blocks, AreOrderedDisjointTrimmedAndWhole) {
  std::mt19937 random(7);
  const std::u32string_view alphabet = U"aĐệ \n\r\t.-•/(\u00A0\u2028 😀";
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (std::size_t length = random() % 40; length > 0; --length)
      utf8::append(text, alphabet[random() % alphabet.size()]);
    std::uint32_t end = 0;
    for (const Block& block : find_blocks(text, {})) {
      ASSERT_LE(end, block.range.begin) << text;
      ASSERT_FALSE(block.range.empty()) << text;
      ASSERT_EQ(trim(text, block.range), block.range) << text;
      const std::string_view content = slice(text, block.range);
      ASSERT_EQ(content.find_first_of("\n\r"), std::string_view::npos) << text;
      ASSERT_EQ(utf8::find_invalid(content), content.size()) << text;
      end = block.range.end;
    }
    ASSERT_LE(end, text.size());
  }
}

}  // namespace
}  // namespace tracuu::document
