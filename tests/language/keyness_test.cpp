// What one part of a corpus says more often than the other.
#include "language/keyness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "search/corpus_of.h"

namespace tracuu::language {
namespace {

using search::document_of;
using search::SearchedCorpus;

struct Halves {
  SearchedCorpus corpus{
      {document_of("a", "", "x y x y x y z"), document_of("b", "", "z z z x y z z"), document_of("c", "", "z z z z")}};
  Source source{corpus.corpus(), corpus.searcher()};

  Selection first() const {
    search::DocumentSet set(3);
    set.add(0);
    return Selection(std::move(set), source);
  }
};

TEST(Keyness, LooksForNgramsOfTheOneSideInTheOther) {
  Halves halves;
  const Selection here = halves.first();
  const Sizes sizes{7, 11};
  for (const bool rarer : {false, true}) {
    KeyGrams grams(here, 2, rarer, halves.source);
    int slices = 0;
    while (grams.done() < 1) {
      ASSERT_LT(++slices, 20);
      Work little(1);
      ASSERT_TRUE(grams.go_on(halves.source, little).ok());
    }
    EXPECT_GT(slices, 1);
    const RowPage page = grams.rows(sizes, {rarer, 1}, 0, 10);
    ASSERT_EQ(page.total, rarer ? 1u : 2u);  // z z, or y x and x y
    const auto both = std::ranges::find_if(page.rows, [](const Row& each) { return each.elsewhere != 0; });
    ASSERT_NE(both, page.rows.end());
    EXPECT_EQ(both->count, rarer ? 0u : 3u);
    EXPECT_EQ(both->elsewhere, rarer ? 6u : 1u);
    EXPECT_EQ(both->documents, rarer ? 0u : 1u);
  }
}

TEST(Keyness, ComparesWithWhatHasBeenReadOfTheOtherSide) {
  Halves halves;
  const Sizes whole{7, 11};
  KeyGrams grams(halves.first(), 2, false, halves.source);
  const auto go_on = [&] {
    Work little(1);
    ASSERT_TRUE(grams.go_on(halves.source, little).ok());
  };
  go_on();
  EXPECT_EQ(grams.read_of(whole).here, 7u);
  EXPECT_EQ(grams.read_of(whole).there, 0u);
  EXPECT_EQ(grams.rows(whole, {false, 1}, 0, 10).total, 0u);
  go_on();
  ASSERT_LT(grams.done(), 1);
  EXPECT_EQ(grams.read_of(whole).there, 7u);
  const RowPage page = grams.rows(whole, {false, 1}, 0, 10);
  const auto both = std::ranges::find_if(page.rows, [](const Row& each) { return each.elsewhere != 0; });
  ASSERT_NE(both, page.rows.end());
  EXPECT_DOUBLE_EQ(both->log_ratio, std::log2(3.0));  // 3 of 7 and 1 of 7
}

TEST(Keyness, NeedsSomethingToCompareWith) {
  Halves halves;
  const Selection all(search::DocumentSet::all(3), halves.source);
  TermCounts counts(halves.source);
  Work work(UINT64_MAX);
  ASSERT_TRUE(counts.go_on(halves.source, all.set, work).ok());
  Ranking ranking;
  EXPECT_EQ(key_terms(counts, {18, 0}, {false, 1}, all.set, halves.source, 0, 10, ranking).total, 0u);
  EXPECT_EQ(key_terms(counts, {18, 0}, {true, 1}, all.set, halves.source, 0, 10, ranking).total, 0u);
}

TEST(Ranking, ScoresOnceForAllWindows) {
  std::vector<Scored> all;
  for (std::uint32_t i = 0; i < 1000; ++i) all.push_back({static_cast<double>(i * 7919 % 101), i});
  std::vector<Scored> sorted = all;
  std::ranges::sort(sorted, std::less<>());
  Ranking ranking;
  int scored = 0;
  const auto window = [&](std::uint32_t key, std::size_t offset) {
    std::vector<std::uint32_t> numbers;
    const auto score = [&] { return ++scored, all; };
    for (const Scored& each : ranking.window({key, 0, 0}, offset, 30, score)) numbers.push_back(each.number);
    return numbers;
  };
  for (const std::size_t offset : {0u, 30u, 20u, 500u, 970u, 60u, 990u, 1000u, 5000u}) {
    std::vector<std::uint32_t> wanted;
    for (std::size_t i = offset; i < std::min<std::size_t>(offset + 30, 1000); ++i) wanted.push_back(sorted[i].number);
    EXPECT_EQ(window(1, offset), wanted) << offset;
  }
  EXPECT_EQ(ranking.size(), 1000u);
  EXPECT_EQ(scored, 1);
  window(2, 0);
  ranking.forget();
  window(2, 0);
  EXPECT_EQ(scored, 3);
}

}  // namespace
}  // namespace tracuu::language
