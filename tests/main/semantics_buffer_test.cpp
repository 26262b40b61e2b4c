#include "main/semantics_buffer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace tracuu {
namespace {

constexpr std::size_t kRecord = 23 * 4;

std::uint32_t word_at(const std::vector<std::uint8_t>& bytes, std::size_t at) {
  return std::uint32_t{bytes[at]} | std::uint32_t{bytes[at + 1]} << 8 | std::uint32_t{bytes[at + 2]} << 16 |
         std::uint32_t{bytes[at + 3]} << 24;
}

ui::SemanticsTree sample_tree() {
  ui::SemanticsNode region;
  region.id = 0xFFFF0001;
  region.role = ui::Role::region;
  region.bounds = {0, 0, 1280, 64};
  region.name = "Tìm kiếm";
  ui::SemanticsNode field;
  field.id = 2;
  field.parent = region.id;
  field.role = ui::Role::searchbox;
  field.state = ui::kStateFocused;
  field.bounds = {260.5f, 11, 680, 42};
  field.name = "Tìm kiếm";
  field.value = "Uỷ ban 𝄞";
  field.placeholder = "Tìm trong tài liệu…";
  field.description = "Cũng tìm: Ủy ban.";
  ui::SemanticsNode item;
  item.id = 3;
  item.role = ui::Role::listitem;
  item.level = 4;
  item.position = 41;
  item.set_size = 154000;
  item.lang = "en";
  item.row = 3;
  item.column = 2;
  return {region, field, item};
}

TEST(SemanticsBuffer, OfAnEmptyTreeIsItsCountAlone) { EXPECT_EQ(pack_semantics({}), std::vector<std::uint8_t>(4, 0)); }

TEST(SemanticsBuffer, HoldsEveryNodesRecordAndThenTheStrings) {
  const std::vector<std::uint8_t> bytes = pack_semantics(sample_tree());
  ASSERT_GT(bytes.size(), 4 + 3 * kRecord);
  EXPECT_EQ(word_at(bytes, 0), 3u);
  EXPECT_EQ(word_at(bytes, 4), 0xFFFF0001u);
  const std::size_t field = 4 + kRecord;
  EXPECT_EQ(word_at(bytes, field + 4), 0xFFFF0001u);
  const std::size_t begin = word_at(bytes, field + 13 * 4), size = word_at(bytes, field + 14 * 4);
  ASSERT_LE(begin + size, bytes.size());
  EXPECT_EQ(std::string(bytes.begin() + static_cast<std::ptrdiff_t>(begin),
                        bytes.begin() + static_cast<std::ptrdiff_t>(begin + size)),
            "Uỷ ban 𝄞");
}

// The page's reader is tested on the same bytes: tests/web/semantics.test.mjs.
TEST(SemanticsBuffer, IsWhatThePageReads) {
  std::ifstream file("tests/golden/semantics/tree.bin", std::ios::binary);
  const std::vector<std::uint8_t> golden{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  EXPECT_EQ(pack_semantics(sample_tree()), golden);
}

}  // namespace
}  // namespace tracuu
