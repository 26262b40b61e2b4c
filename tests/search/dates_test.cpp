// Documents over time, and newer ones first among equals.
#include <gtest/gtest.h>

#include "search/corpus_of.h"
#include "search/date_counts.h"
#include "search/freshness.h"

namespace tracuu::search {
namespace {

Document dated(std::string id, std::string date, std::string text = "hợp tác") {
  Document document = document_of(std::move(id), "", std::move(text));
  document.date.iso = std::move(date);
  return document;
}

SearchedCorpus reports() {
  return SearchedCorpus({dated("1", "2021-06-07"), dated("2", "2021-06-07"), dated("3", "2021-06"), dated("4", "2021"),
                         dated("5", "2019-12-31"), dated("6", ""), dated("7", "2021-07-01", "khác")});
}

// "20190000:1 20210000:4 | coarser undated"
std::string shown(SearchedCorpus& corpus, std::string_view query, std::string within, DateSelection date = {}) {
  SearchOptions options;
  options.dates_within = std::move(within);
  options.selections.date = std::move(date);
  const DateCounts dates = corpus.search(query, options).dates;
  std::string out;
  for (const DateCounts::Bucket& bucket : dates.buckets)
    out += std::to_string(bucket.day) + ":" + std::to_string(bucket.count) + " ";
  return out + "| " + std::to_string(dates.coarser) + " " + std::to_string(dates.undated);
}

TEST(Dates, AreCountedByYearMonthAndDay) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(shown(corpus, "hợp tác ", ""), "20190000:1 20210000:4 | 0 1");
  EXPECT_EQ(shown(corpus, "hợp tác ", "2021"), "20210600:3 | 1 1");
  EXPECT_EQ(shown(corpus, "hợp tác ", "2021-06"), "20210607:2 | 1 1");
  EXPECT_EQ(shown(corpus, "", "2021"), "20210600:3 20210700:1 | 1 1");
}

TEST(Dates, AreCountedUnderAllFiltersButTheirOwn) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(shown(corpus, "hợp tác ", "", {"2019", "2019"}), "20190000:1 20210000:4 | 0 1");
  SearchOptions options;
  options.selections.facets = {{"year", {"2019"}}};
  const DateCounts dates = corpus.search("", options).dates;
  ASSERT_EQ(dates.buckets.size(), 1u);
  EXPECT_EQ(dates.buckets[0].day, 20190000u);
  EXPECT_EQ(dates.undated, 0u);
}

TEST(Dates, WithinWhatIsNoYearOrMonthAreYears) {
  SearchedCorpus corpus = reports();
  for (const char* within : {"2021-06-07", "x", "20", "2021-13"}) {
    EXPECT_EQ(shown(corpus, "hợp tác ", within), "20190000:1 20210000:4 | 0 1") << within;
  }
}

TEST(Freshness, HalvesWithEachYearAndIsNothingWithoutADate) {
  SearchedCorpus corpus({dated("new", "2021-06-07"), dated("year", "2020-06-07"), dated("2", "2019-06-08"),
                         dated("old", "1990"), dated("", "")});
  const Index& index = corpus.searcher().index();
  const Freshness freshness(index.document_table());
  EXPECT_FLOAT_EQ(freshness.factor(0), 1.5f);
  EXPECT_FLOAT_EQ(freshness.factor(1), 1.25f);
  EXPECT_FLOAT_EQ(freshness.factor(2), 1.125f);
  EXPECT_FLOAT_EQ(freshness.factor(3), 1);
  EXPECT_FLOAT_EQ(freshness.factor(4), 1);
}

TEST(Freshness, RaisesTheNewerOfEqualsAndNotWhatHardlyAnswers) {
  SearchedCorpus corpus({dated("none", "", "cửa khẩu"), dated("old", "2011-02-03", "cửa khẩu"),
                         dated("new", "2021-02-03", "cửa khẩu"),
                         dated("faint", "2021-02-03", "cửa hàng ở xa nơi đây có rất nhiều thứ khác, khẩu vị")});
  SearchOptions options;
  EXPECT_EQ(corpus.ids("cửa khẩu ", options), (Ids{"none", "old", "new", "faint"}));
  options.order = Order::recent;
  EXPECT_EQ(corpus.ids("cửa khẩu ", options), (Ids{"new", "old", "none", "faint"}));
}

}  // namespace
}  // namespace tracuu::search
