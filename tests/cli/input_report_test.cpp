#include "main/cli/input_report.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

#include "search/duplicate_finder.h"

namespace tracuu::cli {
namespace {

search::DuplicateTable table_of(const std::vector<std::vector<std::uint32_t>>& groups, std::uint32_t documents) {
  search::DuplicateTable table;
  EXPECT_TRUE(table.read(search::encode_duplicates(groups), documents));
  return table;
}

TEST(InputReport, TellsExactCopiesFromNearOnes) {
  const std::vector<std::uint64_t> texts = {7, 1, 7, 8, 2, 3, 7};
  const Copies copies = count_copies(table_of({{0, 2, 3}, {4, 5}}, 7), texts);
  EXPECT_EQ(copies.groups, 2u);
  EXPECT_EQ(copies.documents, 5u);
  EXPECT_EQ(copies.exact, 2u);
}

TEST(InputReport, WithoutCopiesThereAreNone) {
  const Copies copies = count_copies(table_of({}, 3), std::vector<std::uint64_t>{1, 1, 1});
  EXPECT_EQ(copies.groups + copies.documents + copies.exact, 0u);
}

}  // namespace
}  // namespace tracuu::cli
