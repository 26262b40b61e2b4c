#include "app/date_levels.h"

#include <gtest/gtest.h>

namespace tracuu::app {
namespace {

TEST(DateLevels, FollowFromTheRange) {
  EXPECT_EQ(level_of({"", ""}), "");
  EXPECT_EQ(level_of({"2021", ""}), "");
  EXPECT_EQ(level_of({"2019", "2021"}), "");
  EXPECT_EQ(level_of({"2021", "2021"}), "2021");
  EXPECT_EQ(level_of({"2021-03", "2021-07"}), "2021");
  EXPECT_EQ(level_of({"2021-01-01", "2021-12-31"}), "2021");
  EXPECT_EQ(level_of({"2021-03", "2021-03"}), "2021-03");
  EXPECT_EQ(level_of({"2021-03-02", "2021-03-15"}), "2021-03");
  EXPECT_EQ(level_of({"x", "x"}), "");
}

engine::DateHistogram histogram(std::string within, std::vector<engine::DateHistogram::Bucket> buckets) {
  return {.within = std::move(within), .buckets = std::move(buckets)};
}

TEST(DateLevels, PlacesWithoutDocumentsAreThereToo) {
  const DatesView years = make_dates_view(histogram("", {{"2019", 2}, {"2022", 1}}), {}, Lang::vi);
  ASSERT_EQ(years.bars.size(), 4u);
  EXPECT_EQ(years.bars[1].iso, "2020");
  EXPECT_EQ(years.bars[1].count, 0u);
  EXPECT_EQ(years.bars[3].count, 1u);
  EXPECT_EQ(make_dates_view(histogram("2020-02", {{"2020-02-29", 1}}), {}, Lang::vi).bars.size(), 29u);
  EXPECT_EQ(make_dates_view(histogram("1900-02", {{"1900-02-03", 1}}), {}, Lang::vi).bars.size(), 28u);
  EXPECT_EQ(make_dates_view(histogram("2021", {{"2021-11", 1}}), {}, Lang::vi).bars.size(), 12u);
}

TEST(DateLevels, YearsTooFarApartStandSideBySide) {
  const DatesView view = make_dates_view(histogram("", {{"0001", 1}, {"2022", 1}}), {}, Lang::vi);
  ASSERT_EQ(view.bars.size(), 2u);
  EXPECT_EQ(view.bars[0].iso, "0001");
}

TEST(DateLevels, ADocumentOutsideTheCalendarKeepsItsPlace) {
  const DatesView view =
      make_dates_view(histogram("2021", {{"2021-00", 3}, {"2021-02", 1}, {"2021-13", 4}}), {}, Lang::vi);
  ASSERT_EQ(view.bars.size(), 14u);
  EXPECT_EQ(view.bars.front().count, 3u);
  EXPECT_EQ(view.bars.back().count, 4u);
}

TEST(DateLevels, TheLevelItselfMarksNoneOfItsBars) {
  const engine::DateHistogram months = histogram("2021", {{"2021-01", 1}});
  EXPECT_FALSE(make_dates_view(months, {"2021", "2021"}, Lang::vi).bars[0].selected);
  EXPECT_TRUE(make_dates_view(months, {"2021", "2021-03"}, Lang::vi).bars[0].selected);
  EXPECT_TRUE(make_dates_view(months, {"2021-01", "2021"}, Lang::vi).bars[11].selected);
  EXPECT_TRUE(make_dates_view(histogram("", {{"2021", 1}}), {"2020-05", ""}, Lang::vi).bars[0].selected);
}

TEST(DateLevels, TheWayDownIsNamedAndTheRangeMarked) {
  const engine::DateRange range{"2021-02", "2021-03"};
  const DatesView view =
      make_dates_view(histogram("2021", {{"2021-01", 1}, {"2021-02", 1}, {"2021-03", 1}}), range, Lang::en);
  ASSERT_EQ(view.levels.size(), 2u);
  EXPECT_EQ(view.levels[0].label, "All years");
  EXPECT_EQ(view.levels[1].label, "2021");
  EXPECT_FALSE(view.bars[0].selected);
  EXPECT_TRUE(view.bars[1].selected);
  EXPECT_TRUE(view.bars[2].selected);
  EXPECT_FALSE(view.bars[3].selected);
  EXPECT_EQ(view.bars[1].label, "Feb 2021");
}

}  // namespace
}  // namespace tracuu::app
