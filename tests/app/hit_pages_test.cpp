#include "app/hit_pages.h"

#include <gtest/gtest.h>

namespace tracuu::app {
namespace {

std::vector<engine::Hit> hits_of_page(std::uint32_t page, std::uint32_t total) {
  std::vector<engine::Hit> hits;
  const std::uint32_t end = std::min(total, (page + 1) * HitPages::kPageSize);
  for (std::uint32_t i = page * HitPages::kPageSize; i < end; ++i) {
    engine::Hit hit;
    hit.id = "doc-" + std::to_string(i);
    hits.push_back(std::move(hit));
  }
  return hits;
}

HitPages pages_with(std::uint32_t total, std::initializer_list<std::uint32_t> at_hand) {
  HitPages pages;
  pages.reset(total);
  for (const std::uint32_t page : at_hand) pages.put(page, hits_of_page(page, total));
  return pages;
}

using Pages = std::vector<std::uint32_t>;

TEST(HitPages, AsksForTheRowsInViewFirstThenForTheirNeighbours) {
  EXPECT_EQ(pages_with(154'000, {0}).missing_around(1000, 10), (Pages{20, 19, 21}));
  EXPECT_EQ(pages_with(154'000, {0}).missing_around(1045, 10), (Pages{20, 21, 19, 22}));
  EXPECT_EQ(pages_with(154'000, {0}).missing_around(0, 10), (Pages{1}));
  EXPECT_EQ(pages_with(120, {0, 1}).missing_around(119, 1), (Pages{2}));
  EXPECT_EQ(pages_with(0, {}).missing_around(0, 10), Pages{});
}

TEST(HitPages, WindowIsTheUnbrokenRunThatTouchesTheView) {
  const HitPages pages = pages_with(1000, {0, 3, 4, 5});
  EXPECT_EQ(pages.window(160, 10).first, 150u);
  EXPECT_EQ(pages.window(160, 10).hits.size(), 150u);
  EXPECT_EQ(pages.window(140, 20).first, 150u);
  EXPECT_TRUE(pages.window(60, 10).hits.empty());
  EXPECT_EQ(pages.window(160, 10).hits.front().id, "doc-150");
}

TEST(HitPages, KeepsABoundedNumberOfPagesAroundTheView) {
  HitPages pages = pages_with(154'000, {});
  for (std::uint32_t page = 0; page < 100; ++page) pages.put(page, hits_of_page(page, 154'000));
  pages.trim(50 * HitPages::kPageSize);
  EXPECT_NE(pages.find(50 * HitPages::kPageSize), nullptr);
  EXPECT_LE(pages.window(50 * HitPages::kPageSize, 1).hits.size(), HitPages::kMaxPages * HitPages::kPageSize);
  EXPECT_EQ(pages.find(0), nullptr);
  EXPECT_EQ(pages.find(99 * HitPages::kPageSize), nullptr);
}

TEST(HitPages, FindsAHitByNumberAndANumberById) {
  const HitPages pages = pages_with(120, {2});
  EXPECT_EQ(pages.find(119)->id, "doc-119");
  EXPECT_EQ(pages.find(120), nullptr);
  EXPECT_EQ(pages.position_of("doc-101"), 101u);
  EXPECT_EQ(pages.position_of("doc-1"), std::nullopt);
}

}  // namespace
}  // namespace tracuu::app
