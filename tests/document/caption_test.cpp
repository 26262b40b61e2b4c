#include "document/caption.h"

#include <gtest/gtest.h>

namespace tracuu::document {
namespace {

TEST(Caption, OfTheFoundingReport) {
  EXPECT_TRUE(reads_like_caption("Quang cảnh cuộc gặp."));
  EXPECT_TRUE(reads_like_caption("Các đại biểu tại cuộc gặp."));
  EXPECT_TRUE(reads_like_caption("Đồng chí Lê Hoài Trung và đồng chí Prak Sokhon."));
}

TEST(Caption, WithACredit) {
  EXPECT_TRUE(reads_like_caption("Hai Bộ trưởng đã ký biên bản. Ảnh: TTXVN"));
  EXPECT_TRUE(reads_like_caption("Đoàn Việt Nam (Ảnh: VGP/Nhật Bắc)"));
  EXPECT_FALSE(reads_like_caption("Tin, ảnh: Minh Tâm"));
  EXPECT_FALSE(reads_like_caption("Sau đây là những hình ảnh:"));
}

TEST(Caption, StatementsAreNone) {
  EXPECT_FALSE(reads_like_caption("Hai bên nhất trí tăng cường hợp tác."));
  EXPECT_FALSE(reads_like_caption("Các đại biểu đánh giá cao kết quả tại cuộc gặp."));
  EXPECT_FALSE(
      reads_like_caption("Chiều cùng ngày, Bộ trưởng Bùi Thanh Sơn gặp Ngoại trưởng Lào Saleumxay Kommasith."));
  EXPECT_FALSE(reads_like_caption("Đồng chí Lê Hoài Trung khẳng định."));
}

TEST(Caption, TablesQuestionsAndHeadingsAreNone) {
  EXPECT_FALSE(reads_like_caption("Bảng A: Việt Nam, Lào, Campuchia."));
  EXPECT_FALSE(reads_like_caption("Việt Nam - Lào 3-1."));
  EXPECT_FALSE(reads_like_caption("Hợp tác kinh tế"));
  EXPECT_FALSE(reads_like_caption("Lê Hoài Trung?"));
  EXPECT_FALSE(reads_like_caption("Hà Nội."));
  EXPECT_FALSE(reads_like_caption(""));
}

TEST(Caption, OneSentenceAndShort) {
  EXPECT_FALSE(reads_like_caption("Quang cảnh cuộc gặp. Các đại biểu tại cuộc gặp."));
  std::string names = "Đồng chí Lê Hoài Trung";
  while (names.size() < 300) names += ", Lê Hoài Trung";
  EXPECT_FALSE(reads_like_caption(names + "."));
}

}  // namespace
}  // namespace tracuu::document
