#include "text/sentence.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/shared_corpus.h"

namespace tracuu::text {
namespace {

// Checks that the parts, joined by the spaces that stand in `text`, are its sentences.
void check(const std::string& text, const std::vector<std::string>& expected) {
  std::vector<std::string> sentences;
  for (ByteRange range = first_sentence(text); !range.empty(); range = next_sentence(text, range.end)) {
    sentences.push_back(text.substr(range.begin, range.size()));
  }
  EXPECT_EQ(sentences, expected);
}

TEST(Sentences, EndAtStops) {
  check("Hai bên hội đàm. Có kết quả! Vì sao? Vì…", {"Hai bên hội đàm.", "Có kết quả!", "Vì sao?", "Vì…"});
}

TEST(Sentences, EndAtLineEnds) { check("Tiêu đề\r\n\r\n  Câu một.  \nCâu hai", {"Tiêu đề", "Câu một.", "Câu hai"}); }

TEST(Sentences, AbbreviationsDoNotEndThem) {
  check("Tại TP. Hồ Chí Minh, PGS. TS. Nguyễn Văn A và ThS. Bình gặp Dr. Smith. Sau đó ăn trưa.",
        {"Tại TP. Hồ Chí Minh, PGS. TS. Nguyễn Văn A và ThS. Bình gặp Dr. Smith.", "Sau đó ăn trưa."});
  check("Ban Bí thư T.Ư Đảng họp. Văn phòng T.Ư. Đảng dự.", {"Ban Bí thư T.Ư Đảng họp.", "Văn phòng T.Ư. Đảng dự."});
  check("J. F. Kennedy met the U.S. Senate (St. Louis). Then he left.",
        {"J. F. Kennedy met the U.S. Senate (St. Louis).", "Then he left."});
}

TEST(Sentences, NumbersDoNotEndThem) {
  check("Đạt 3.892 tỷ, tăng 1,5 lần ngày 24.6.1967. Năm 2021. Hết.",
        {"Đạt 3.892 tỷ, tăng 1,5 lần ngày 24.6.1967.", "Năm 2021.", "Hết."});
  check("1. Mở đầu. 2. Kết luận", {"1. Mở đầu.", "2. Kết luận"});
}

TEST(Sentences, ClosingFormulaIsPartOfTheLast) {
  check("ủng hộ nhau tại các diễn đàn./. Minh Tâm", {"ủng hộ nhau tại các diễn đàn./.", "Minh Tâm"});
  check("Chủ tịch ASEAN trong năm 2022./.", {"Chủ tịch ASEAN trong năm 2022./."});
}

TEST(Sentences, QuotesCloseWithThem) {
  check("“Chúng tôi đồng ý.” Ông nói vậy. (Theo báo chí.) Hết.",
        {"“Chúng tôi đồng ý.”", "Ông nói vậy.", "(Theo báo chí.)", "Hết."});
  check("“Vì sao?” ông hỏi. Chờ... một lát. Rồi... Đi.", {"“Vì sao?” ông hỏi.", "Chờ... một lát.", "Rồi...", "Đi."});
}

TEST(Sentences, FullWidthStopsNeedNoSpace) { check("两国会谈。双方同意！", {"两国会谈。", "双方同意！"}); }

TEST(Sentences, NothingInNothing) {
  check("", {});
  check(" \r\n\t", {});
}

TEST(Sentences, OfTheFirstFoundingReport) {
  const auto seed = test::find_shared("corpus/seeds/000_5616a8c1f55d8c55.txt");
  if (!seed) GTEST_SKIP() << "the shared corpus is absent";
  const std::string text = test::read_whole(*seed);
  int count = 0;
  for (ByteRange range = first_sentence(text); !range.empty(); range = next_sentence(text, range.end)) ++count;
  EXPECT_EQ(count, 17);  // counted by hand: 1+1+3+2+1+2+1+1+4+1, line by line
}

}  // namespace
}  // namespace tracuu::text
