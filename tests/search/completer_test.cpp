// How a query may go on, and what it would find with less.
#include "search/completer.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

const std::vector<Document>& documents() {
  static const std::vector<Document> documents = [] {
    std::vector<Document> made = {
        document_of("1", "", "Sáng nay Bộ Ngoại giao đón Prak Sokhonn ở Hà Nội, cạnh biên giới."),
        document_of("2", "", "Hôm qua Bộ Ngoại giao tiễn Prak Sokhonn khỏi Hà Nội bằng bia."),
        document_of("3", "", "Hai bên đến Bộ Ngoại giao, gặp Prak Sokhonn tại Hà Nội vì biên giới."),
    };
    for (Document& document : made) document.source = document.id == "3" ? "B" : "A";
    made[0].date.iso = "2020-01-01";
    made[2].date.iso = "2021-01-01";
    return made;
  }();
  return documents;
}

std::vector<std::string> completed(std::string_view typed, std::size_t limit = 6) {
  SearchedCorpus corpus(documents());
  std::vector<std::string> queries;
  for (const Completion& each : complete(typed, limit, corpus.searcher().index())) queries.push_back(each.query);
  return queries;
}

using Queries = std::vector<std::string>;

TEST(Completer, CompletesNamesFromAnySyllable) {
  EXPECT_EQ(completed("ngoai gi"), Queries{"Bộ Ngoại giao"});
  EXPECT_EQ(completed("gặp prak so"), Queries{"gặp Prak Sokhonn"});
}

TEST(Completer, CompletesWordsWithTheMarksTyped) {
  EXPECT_EQ(completed("bi"), (Queries{"biên", "bia"}));
  EXPECT_EQ(completed("biê"), Queries{"biên"});
}

TEST(Completer, OffersNothingThatIsThereAlready) {
  EXPECT_EQ(completed("bo ngoai giao"), Queries{});
  EXPECT_EQ(completed("ha noi"), Queries{});
}

TEST(Completer, StaysSilentAfterABlankAndInQuotations) {
  EXPECT_EQ(completed("ngoai "), Queries{});
  EXPECT_EQ(completed("\"ngoai gi"), Queries{});
  EXPECT_EQ(completed(""), Queries{});
}

TEST(Completer, OffersNoMoreThanAskedFor) { EXPECT_EQ(completed("bi", 1), Queries{"biên"}); }

TEST(Totals, SayWhatEachFilterKeepsOut) {
  SearchedCorpus corpus(documents());
  SearchOptions options;
  options.selections = {{{"source", {"B"}, {}}}, {"2020", "2020"}};
  const Result<Totals> totals = corpus.searcher().count("biên giới", options);
  ASSERT_TRUE(totals.ok());
  EXPECT_EQ(totals->total, 0u);
  EXPECT_EQ(totals->unfiltered, 2u);
  ASSERT_EQ(totals->without.size(), 2u);
  EXPECT_EQ(totals->without[0].facet, "source");
  EXPECT_EQ(totals->without[0].total, 1u);
  EXPECT_EQ(totals->without[1].facet, "");
  EXPECT_EQ(totals->without[1].total, 1u);
}

TEST(Totals, SayWhatAnUnknownFacetKeepsOut) {
  SearchedCorpus corpus(documents());
  SearchOptions options;
  options.selections = {{{"nosuch", {"B"}, {}}}, {}};
  const Result<Totals> totals = corpus.searcher().count("biên giới", options);
  ASSERT_TRUE(totals.ok());
  ASSERT_EQ(totals->without.size(), 1u);
  EXPECT_EQ(totals->without[0].facet, "nosuch");
  EXPECT_EQ(totals->without[0].total, 2u);
}

}  // namespace
}  // namespace tracuu::search
