#include "ui/display_text.h"

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "ui/vietnamese.h"

namespace tracuu::ui {
namespace {

TEST(DisplayText, LeavesOrdinaryTextAsItIs) {
  const std::string text = "Ủy ban Hỗn hợp – “Kỳ họp lần thứ 20”, 3,892 tỷ USD";
  const DisplayText display(text);
  EXPECT_EQ(display.text(), text);
  EXPECT_EQ(display.to_display({4, 9}), (ByteRange{4, 9}));
  EXPECT_EQ(display.to_original({4, 9}), (ByteRange{4, 9}));
}

TEST(DisplayText, ComposesLettersAndTheirMarks) {
  EXPECT_EQ(DisplayText(kDecomposed).text(), "Ủy ban Hỗn hợp");
  // Marks typed in another order than the standard's: dot below, then circumflex.
  EXPECT_EQ(DisplayText("o\u0323\u0302").text(), "ộ");
  EXPECT_EQ(DisplayText("и\u0306").text(), "й");
  EXPECT_EQ(DisplayText("か\u3099").text(), "が");
  EXPECT_EQ(DisplayText("\u1112\u1161\u11AB 하\u11AB").text(), "한 한");
}

TEST(DisplayText, LeavesOutWhatHasNoShape) {
  EXPECT_EQ(DisplayText("a\u200Bb\u00ADc\uFEFFd\re").text(), "abcde");
  EXPECT_EQ(DisplayText("một\thai\nba").text(), "một hai ba");
}

TEST(DisplayText, KeepsWhatItCannotReadAsReplacementCharacters) {
  EXPECT_EQ(DisplayText("a\xFF\xFEz").text(), "a\uFFFD\uFFFDz");
}

TEST(DisplayText, RangesFollowTheText) {
  const std::string original = "x " + std::string(kDecomposed) + " \u200B2023";
  const DisplayText display(original);
  for (const std::string_view word : {"ban", "2023", "x"}) {
    const auto begin = static_cast<std::uint32_t>(original.find(word));
    const ByteRange range{begin, begin + static_cast<std::uint32_t>(word.size())};
    const ByteRange shown = display.to_display(range);
    EXPECT_EQ(display.text().substr(shown.begin, shown.size()), word);
    EXPECT_EQ(display.to_original(shown).begin, range.begin);
  }
  const auto first = static_cast<std::uint32_t>(original.find("U\u0309y"));
  const ByteRange letter = display.to_display({first, first + 1});  // the U without its mark
  EXPECT_EQ(display.text().substr(letter.begin, letter.size()), "Ủ");
}

TEST(DisplayText, OffsetsNeverRunBackwards) {
  const std::string original =
      "a" + std::string(kDecomposed) + "\u200B\u0301" + std::string(kAccentedLetters) + "\u1780\u17D2\u1798👩‍👧";
  const DisplayText display(original);
  std::uint32_t before = 0;
  for (std::uint32_t i = 0; i <= original.size(); ++i) {
    const ByteRange shown = display.to_display({i, i});
    EXPECT_GE(shown.begin, before) << i;
    EXPECT_TRUE(shown.begin >= display.text().size() || !utf8::is_continuation(display.text()[shown.begin]) ||
                utf8::is_continuation(original[i]))
        << i;
    before = shown.begin;
  }
  EXPECT_EQ(before, display.text().size());
}

TEST(Graphemes, AreNotCutApart) {
  const std::string text = "a👩‍👧ộ";
  EXPECT_EQ(next_grapheme(text, 0), 1u);
  EXPECT_EQ(next_grapheme(text, 1), text.find("ộ"));
  EXPECT_TRUE(is_grapheme_boundary(text, 1));
  EXPECT_FALSE(is_grapheme_boundary(text, 5));
  EXPECT_TRUE(is_grapheme_boundary(text, text.size()));
}

}  // namespace
}  // namespace tracuu::ui
