// Occurrences, neighbours and phrases in chosen documents.
#include "search/ranking.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"
#include "search/proximity.h"

namespace tracuu::search {
namespace {

TEST(Proximity, FindsTheBestWindow) {
  const std::vector<Occurrence> found = {{0, 1}, {4, 2}, {20, 4 | 1}, {21, 4}};
  const std::vector<double> values = {1, 2, 4};
  EXPECT_EQ(best_window(found, values, 1), 5);
  EXPECT_EQ(best_window(found, values, 17), 7);
  EXPECT_EQ(best_window(found, values, 16), 5);
  EXPECT_EQ(best_window({}, values, 16), 0);
}

TEST(Proximity, FindsAPhraseWhoseSyllablesRepeat) {
  SearchedCorpus corpus({document_of("a", "", "một một hai"), document_of("b", "", "một hai một")});
  EXPECT_EQ(corpus.ids("\"một một hai\""), Ids{"a"});
  EXPECT_EQ(corpus.ids("\"một hai một\""), Ids{"b"});
}

TEST(Ranking, SyllablesThatStandTogetherCountForMore) {
  std::string apart = "biên";
  for (int i = 0; i < 80; ++i) apart += " và";
  SearchedCorpus corpus(
      {document_of("apart", "", apart + " mậu"), document_of("near", "", "biên và mậu" + apart.substr(5))});
  EXPECT_EQ(corpus.ids("biên mậu"), (Ids{"near", "apart"}));
}

TEST(Ranking, ARareSpellingOfAFrequentSyllableCountsNoMoreThanTheSyllable) {
  std::vector<Document> documents;
  for (int i = 0; i < 30; ++i) documents.push_back(document_of("y" + std::to_string(i), "", "kỳ"));
  documents.push_back(document_of("i", "", "kì"));
  SearchedCorpus corpus(documents);
  EXPECT_EQ(corpus.ids("kỳ ").back(), "i");
}

TEST(Ranking, AWordCountsForMoreInAShortTitle) {
  SearchedCorpus corpus({document_of("long", "Tin vắn trong ngày về giá gạo và nhiều việc khác", "Gạo."),
                         document_of("short", "Giá gạo", "Gạo. Tin vắn trong ngày và nhiều việc khác về.")});
  EXPECT_EQ(corpus.ids("gạo "), (Ids{"short", "long"}));
}

TEST(Ranking, RarerSyllablesCountForMore) {
  std::vector<Document> documents;
  for (int i = 0; i < 40; ++i) documents.push_back(document_of("common" + std::to_string(i), "", "của của những"));
  documents.push_back(document_of("rare", "", "của những Mơn"));
  SearchedCorpus corpus(documents);
  EXPECT_EQ(corpus.ids("của Mơn lạ xyz ").front(), "rare");
}

TEST(Ranking, TiesKeepTheOrderOfDocuments) {
  std::vector<Document> documents;
  Ids expected;
  for (int i = 0; i < 50; ++i) {
    documents.push_back(document_of(std::to_string(i), "", "hai bên"));
    expected.push_back(std::to_string(i));
  }
  SearchedCorpus corpus(documents);
  EXPECT_EQ(corpus.ids("hai bên "), expected);
  EXPECT_EQ(corpus.ids("bên"), expected);
}

// What is remembered of the syllables before the last must not show.
TEST(Ranking, IsTheSameHoweverAQueryWasTyped) {
  std::vector<Document> documents;
  for (std::uint32_t i = 0; i < 200; ++i) {
    std::string text;
    for (std::uint32_t j = 0; j < 30; ++j)
      text += "tứ" + std::to_string((i * 30 + j) * 2654435761u % 41) + (j % 3 == 0 ? " hai " : " hải ");
    documents.push_back(document_of(std::to_string(i), "Tứ " + std::to_string(i % 5), text));
  }
  const std::vector<std::uint8_t> bytes = corpus_bytes(documents);
  const auto typed = SearchedCorpus::open(bytes);
  const std::string_view queries[] = {"hai tứ1 tu", "tu2 tu3 hải tứ4 t", "hai hai ", "tứ"};
  for (const std::string_view query : queries) {
    for (std::size_t end = 1; end <= query.size(); ++end) {
      const SearchPage expected = SearchedCorpus::open(bytes)->search(query.substr(0, end));
      const SearchPage page = typed->search(query.substr(0, end));
      EXPECT_EQ(page.total, expected.total);
      ASSERT_EQ(page.matches.size(), expected.matches.size());
      for (std::size_t i = 0; i < page.matches.size(); ++i) {
        EXPECT_EQ(page.matches[i].document, expected.matches[i].document) << query.substr(0, end);
        EXPECT_EQ(page.matches[i].score, expected.matches[i].score) << query.substr(0, end);
      }
    }
  }
}

}  // namespace
}  // namespace tracuu::search
