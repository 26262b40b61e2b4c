// Looking for a value of a facet.
#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

SearchedCorpus places() {
  std::vector<Document> documents;
  const char* const names[] = {"Hà Nội", "Hà Nội",  "Hà Nam", "Hải Phòng", "Nam Định",
                               "TP.HCM", "Đà Nẵng", "",       "Hà Nam"};
  for (std::size_t i = 0; i < std::size(names); ++i) {
    Document document = document_of(std::to_string(i), "", i == 8 ? "khác" : "họp");
    document.source = names[i];
    document.category = i % 2 == 0 ? "chẵn" : "lẻ";
    documents.push_back(document);
  }
  return SearchedCorpus(documents);
}

std::string found(SearchedCorpus& corpus, std::string_view text, std::vector<FacetSelection> facets = {},
                  std::size_t limit = 50) {
  SearchOptions options;
  options.selections.facets = std::move(facets);
  const Result<FacetCounts> counts = corpus.searcher().facet_values("họp ", options, "source", text, limit);
  EXPECT_TRUE(counts.ok());
  std::string out;
  for (const ValueCount& value : counts->values) out += value.value + ":" + std::to_string(value.count) + " ";
  return out + "of " + std::to_string(counts->all_values);
}

TEST(FacetValues, HoldEachWordAsTheBeginningOfOneOfTheirs) {
  SearchedCorpus corpus = places();
  EXPECT_EQ(found(corpus, "ha n"), "Hà Nội:2 Hà Nam:1 of 2");
  EXPECT_EQ(found(corpus, "NAM"), "Hà Nam:1 Nam Định:1 of 2");
  EXPECT_EQ(found(corpus, "nam hà"), "Hà Nam:1 of 1");
  EXPECT_EQ(found(corpus, "da"), "Đà Nẵng:1 of 1");
  EXPECT_EQ(found(corpus, "hcm"), "TP.HCM:1 of 1");
  EXPECT_EQ(found(corpus, "oi"), "of 0") << "no word begins so";
}

TEST(FacetValues, AreAllWithoutAText) {
  SearchedCorpus corpus = places();
  EXPECT_EQ(found(corpus, " "), "Hà Nội:2 Đà Nẵng:1 Hà Nam:1 Hải Phòng:1 Nam Định:1 TP.HCM:1 :1 of 7");
  EXPECT_EQ(found(corpus, "", {}, 2), "Hà Nội:2 Đà Nẵng:1 of 7");
  EXPECT_EQ(found(corpus, "", {}, 0), "of 7");
}

TEST(FacetValues, AreCountedUnderTheOtherFilters) {
  SearchedCorpus corpus = places();
  EXPECT_EQ(found(corpus, "ha", {{"category", {"chẵn"}}, {"source", {"TP.HCM"}}}), "Hà Nam:1 Hà Nội:1 of 2");
}

TEST(FacetValues, OfAFacetThatIsNotThereAreNone) {
  SearchedCorpus corpus = places();
  const Result<FacetCounts> counts = corpus.searcher().facet_values("", {}, "nothing", "", 50);
  ASSERT_TRUE(counts.ok());
  EXPECT_TRUE(counts->values.empty());
}

}  // namespace
}  // namespace tracuu::search
