// Facets and filters over documents written down by hand.
#include "search/facets.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

Document report(std::string id, std::string source, std::string category, std::string date) {
  Document document = document_of(std::move(id), "", "hợp tác");
  document.source = std::move(source);
  document.category = std::move(category);
  document.date.iso = std::move(date);
  return document;
}

SearchedCorpus reports() {
  return SearchedCorpus({report("1", "TTXVN", "Song phương", "2021-06-07"),
                         report("2", "TTXVN", "Đa phương", "2021-05"), report("3", "Nhân Dân", "Song phương", "2021"),
                         report("4", "Ánh Sáng", "Song phương", "2019-12-31"), report("5", "", "Đa phương", "")});
}

// "TTXVN:2 Nhân Dân:1"
std::string shown(const SearchPage& page, std::string_view name) {
  for (const FacetCounts& facet : page.facets) {
    if (facet.name != name) continue;
    std::string out;
    for (const ValueCount& value : facet.values)
      out += (out.empty() ? "" : " ") + value.value + ":" + std::to_string(value.count);
    return out;
  }
  return "no such facet";
}

SearchOptions select(std::vector<FacetSelection> facets, DateSelection date = {}) {
  SearchOptions options;
  options.selections = {std::move(facets), std::move(date)};
  return options;
}

TEST(Facets, AreCountedAndSorted) {
  SearchedCorpus corpus = reports();
  const SearchPage page = corpus.search("hợp tác ");
  EXPECT_EQ(shown(page, "source"), "TTXVN:2 Ánh Sáng:1 Nhân Dân:1 :1") << "by count, then as in a dictionary";
  EXPECT_EQ(shown(page, "category"), "Song phương:3 Đa phương:2");
  EXPECT_EQ(shown(page, "year"), "2021:3 2019:1 :1") << "the latest first";
  EXPECT_EQ(shown(page, "author"), "no such facet") << "nobody is named";
}

TEST(Facets, AreCountedUnderAllOtherFilters) {
  SearchedCorpus corpus = reports();
  const SearchPage page = corpus.search("hợp tác ", select({{"category", {"Song phương"}}}));
  EXPECT_EQ(page.total, 3u);
  EXPECT_EQ(shown(page, "category"), "Song phương:3 Đa phương:2");
  EXPECT_EQ(shown(page, "source"), "Ánh Sáng:1 Nhân Dân:1 TTXVN:1");
}

TEST(Facets, ValuesAreAlternativesAndFacetsConditions) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({{"source", {"TTXVN", "Nhân Dân"}}})), (Ids{"1", "2", "3"}));
  EXPECT_EQ(corpus.ids("", select({{"source", {"TTXVN", "Nhân Dân"}}, {"category", {"Song phương"}}})),
            (Ids{"1", "3"}));
}

TEST(Facets, WhatNoDocumentHasPassesNone) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({{"source", {"Không có"}}})), Ids{});
  EXPECT_EQ(corpus.ids("", select({{"nothing", {"x"}}})), Ids{});
}

TEST(Facets, WhatIsExcludedIsInNoneOfThem) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({{"source", {}, {"TTXVN"}}})), (Ids{"3", "4", "5"}));
  EXPECT_EQ(corpus.ids("", select({{"source", {"TTXVN", "Nhân Dân"}, {"TTXVN"}}})), Ids{"3"});
  EXPECT_EQ(corpus.ids("", select({{"source", {}, {"Không có"}}})).size(), 5u);
  EXPECT_EQ(corpus.ids("", select({{"nothing", {}, {"x"}}})).size(), 5u);
  const SearchPage page = corpus.search("", select({{"source", {}, {"TTXVN"}}}));
  EXPECT_EQ(shown(page, "source"), "TTXVN:2 Ánh Sáng:1 Nhân Dân:1 :1") << "what is excluded can be counted still";
  EXPECT_EQ(shown(page, "year"), "2021:1 2019:1 :1");
}

TEST(Facets, TheEmptyValueStandsForHavingNone) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({{"source", {""}}})), Ids{"5"});
  EXPECT_EQ(corpus.ids("", select({{"source", {"", "Nhân Dân"}}})), (Ids{"3", "5"}));
  EXPECT_EQ(corpus.ids("", select({{"source", {}, {""}}})), (Ids{"1", "2", "3", "4"}));
  EXPECT_EQ(corpus.ids("", select({{"nothing", {""}}})).size(), 5u) << "nobody has one";
  EXPECT_EQ(corpus.ids("", select({{"nothing", {}, {""}}})), Ids{});
}

TEST(Facets, NoValuesAreNoFilter) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({{"source", {}, {}}})).size(), 5u);
}

TEST(Facets, OfTheSameNameAreOneFilter) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({{"source", {"TTXVN"}}, {"source", {"Nhân Dân"}}})), (Ids{"1", "2", "3"}));
}

TEST(Facets, SelectedValuesAreShownEvenAtZero) {
  SearchedCorpus corpus = reports();
  const SearchPage page = corpus.search("", select({{"source", {"Ánh Sáng"}}, {"category", {"Đa phương"}}}));
  EXPECT_EQ(page.total, 0u);
  EXPECT_EQ(shown(page, "source"), "TTXVN:1 Ánh Sáng:0 :1");
}

TEST(Facets, DatesAreRangesWithBothEnds) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({}, {"2021-06-07", "2021-06-07"})), (Ids{"1", "3"})) << "2021 may be that day";
  EXPECT_EQ(corpus.ids("", select({}, {"2021-05", "2021-05"})), (Ids{"2", "3"}));
  EXPECT_EQ(corpus.ids("", select({}, {"2021", ""})), (Ids{"1", "2", "3"}));
  EXPECT_EQ(corpus.ids("", select({}, {"", "2020"})), Ids{"4"});
  EXPECT_EQ(corpus.ids("", select({}, {"2022", "2020"})), Ids{});
  EXPECT_EQ(corpus.ids("", select({}, {"", ""})).size(), 5u);
  EXPECT_EQ(shown(corpus.search("", select({}, {"2021", "2021"})), "year"), "2021:3");
}

TEST(Facets, UndatedDocumentsPassWhereTheyAreAskedFor) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.ids("", select({}, {"", "", true})), Ids{"5"});
  EXPECT_EQ(corpus.ids("", select({}, {"", "2020", true})), (Ids{"4", "5"}));
}

TEST(Facets, AreAtMostTwoHundredValuesAndTheSelectedOnes) {
  std::vector<Document> documents;
  for (int i = 0; i < 600; ++i) {
    const int number = i % 300;
    documents.push_back(report(std::to_string(i), "S" + std::to_string(number), "", ""));
    if (number < 250) documents.push_back(report("again" + std::to_string(i), "S" + std::to_string(number), "", ""));
  }
  SearchedCorpus corpus(documents);
  const SearchPage page = corpus.search("", select({{"source", {"S299"}}}));
  ASSERT_EQ(page.facets.at(0).values.size(), kMaxFacetValues + 1);
  EXPECT_EQ(page.facets.at(0).values.front().value, "S0");
  EXPECT_EQ(page.facets.at(0).values.back().value, "S299");
  EXPECT_EQ(page.facets.at(0).values.back().count, 2u);
  EXPECT_EQ(page.facets.at(0).all_values, 300u);
}

TEST(Facets, AreMadeOfMetadataThatRepeats) {
  std::vector<Document> documents;
  for (int i = 0; i < 20; ++i) {
    Document document = document_of(std::to_string(i), "", "x");
    document.metadata = {{"cuộc họp", i % 2 == 0 ? "Kỳ 1" : "Kỳ 2"},
                         {"số", std::to_string(i)},
                         {"date", "x"},
                         {"source", "y"},
                         {"", "z"}};
    document.metadata.push_back({"lời dẫn", std::string(300, 'x')});
    documents.push_back(document);
  }
  SearchedCorpus corpus(documents);
  const SearchPage page = corpus.search("");
  ASSERT_EQ(page.facets.size(), 1u);
  EXPECT_EQ(shown(page, "cuộc họp"), "Kỳ 1:10 Kỳ 2:10");
}

TEST(DayNumber, TakesWholeDatesAndBeginningsOfThem) {
  EXPECT_EQ(day_number("2021-06-07"), 20210607u);
  EXPECT_EQ(day_number("2021-06"), 20210600u);
  EXPECT_EQ(day_number("2021"), 20210000u);
  for (const char* other : {"", "21", "2021-6-7", "2021/06/07", "2021-13", "2021-00-40", "abcd", "2021-06-07T10:00"}) {
    EXPECT_EQ(day_number(other), 0u) << other;
  }
}

}  // namespace
}  // namespace tracuu::search
