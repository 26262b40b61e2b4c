#include "document/section_heading.h"

#include <gtest/gtest.h>

namespace tracuu::document {
namespace {

TEST(SectionHeading, IsALineThatNamesAPart) {
  for (const char* line : {"Chương II", "CHƯƠNG 3", "Điều 5.", "Điều 12. Trách nhiệm của Bộ Ngoại giao",
                           "Mục 4: Cửa khẩu", "Phần I - Tổng quan", "Article 7. Exceptions", "SECTION IV",
                           "III. KẾT QUẢ CÔNG TÁC", "I. Tình hình khu vực", "II – Đánh giá chung"})
    EXPECT_TRUE(reads_like_section_heading(line)) << line;
}

TEST(SectionHeading, IsNoSentenceAndNoName) {
  for (const char* line :
       {"", ".", "Điều", "Điều 5 quy định rằng hai bên phải phối hợp", "Điều này rất quan trọng.",
        "Chương trình hợp tác", "Phần lớn đại biểu tán thành",
        "I. Tình hình khu vực có nhiều thay đổi, tác động tới hai bên.", "Article 5, paragraph 2;", "Vietnam. Laos",
        "IX lần thứ hai", "V. putin",
        "III. Một dòng rất dài kể lể mọi thứ đã xảy ra trong suốt cả năm vừa qua ở khắp các địa phương trên cả nước và "
        "cả ở nước ngoài nữa mà chẳng bao giờ dừng"})
    EXPECT_FALSE(reads_like_section_heading(line)) << line;
}

}  // namespace
}  // namespace tracuu::document
