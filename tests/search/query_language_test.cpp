// The whole language: what it finds, what it marks, and 10,000 random queries against a reading of everything.
#include <gtest/gtest.h>

#include <algorithm>

#include "document/input.h"
#include "document/reader.h"
#include "search/corpus_of.h"
#include "search/first_documents.h"
#include "search/query_shown.h"
#include "search/random_wish.h"
#include "search/wish_oracle.h"
#include "support/shared_corpus.h"

namespace tracuu::search {
namespace {

SearchedCorpus reports() {
  std::vector<Document> documents = {
      document_of("visit", "Thăm Lào", "Bộ trưởng thăm Lào và Campuchia.\nHợp tác biên giới."),
      document_of("talks", "Hội đàm", "Hợp tác kinh tế và biên giới với Campuchia."),
      document_of("health", "Covid-19", "Ngày 19 có 3,892 tỷ đồng chống Covid."),
      document_of("chinese", "中国", "中国人民 国中"),
  };
  documents[0].source = "Nhân Dân";
  documents[1].source = "TTXVN";
  documents[2].source = "Báo Nhân Dân";
  documents[0].date.iso = "2019-05";
  documents[1].date.iso = "2021-06-07";
  documents[2].date.iso = "2021";
  return SearchedCorpus(documents);
}

std::vector<std::string> found(SearchedCorpus& corpus, std::string_view typed) {
  std::vector<std::string> ids = corpus.ids(typed);
  std::ranges::sort(ids);
  return ids;
}

TEST(QueryLanguage, CombinesTerms) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(found(corpus, "lào OR covid "), (Ids{"health", "visit"}));
  EXPECT_EQ(found(corpus, "biên giới -lào "), Ids{"talks"});
  EXPECT_EQ(found(corpus, "-lào "), (Ids{"chinese", "health", "talks"}));
  EXPECT_EQ(found(corpus, "campuchia AND (kinh OR thăm) NOT lào "), Ids{"talks"});
  EXPECT_EQ(found(corpus, "camp* "), (Ids{"talks", "visit"}));
  EXPECT_EQ(found(corpus, "=lao "), Ids{});
  EXPECT_EQ(found(corpus, "=lào "), Ids{"visit"});
}

TEST(QueryLanguage, KnowsWhatStandsTogether) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(found(corpus, "\"hợp tác biên giới\""), Ids{"visit"});
  EXPECT_EQ(found(corpus, "covid-19 "), Ids{"health"});
  EXPECT_EQ(found(corpus, "19-covid "), Ids{"health"}) << "nothing stands so: syllable by syllable";
  EXPECT_TRUE(corpus.search("19-covid ").relaxed);
  EXPECT_EQ(found(corpus, "3.892 tỷ "), Ids{"health"});
  EXPECT_EQ(found(corpus, "人民 "), Ids{"chinese"});
  EXPECT_EQ(found(corpus, "\"民人\" "), Ids{});
  EXPECT_EQ(found(corpus, "biên NEAR/3 tác "), (Ids{"talks", "visit"}));
  EXPECT_EQ(found(corpus, "giới NEAR/0 campuchia "), Ids{});
  EXPECT_EQ(found(corpus, "giới NEAR/1 campuchia "), Ids{"talks"});
  EXPECT_EQ(found(corpus, "campuchia NEAR/7 hợp "), Ids{"talks"}) << "between blocks are eight";
  EXPECT_EQ(found(corpus, "campuchia NEAR/8 hợp "), (Ids{"talks", "visit"}));
}

TEST(QueryLanguage, KnowsFieldsAndDates) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(found(corpus, "title:lào "), Ids{"visit"});
  EXPECT_EQ(found(corpus, "title:campuchia "), Ids{});
  EXPECT_EQ(found(corpus, "source:\"nhan dan\" "), (Ids{"health", "visit"}));
  EXPECT_EQ(found(corpus, "nguồn:=\"Nhân Dân\" "), Ids{"visit"});
  EXPECT_EQ(found(corpus, "date:2021 "), (Ids{"health", "talks"}));
  EXPECT_EQ(found(corpus, "date:..2019-04 "), Ids{});
  EXPECT_EQ(found(corpus, "date:none "), Ids{"chinese"});
  EXPECT_EQ(found(corpus, "id:talks "), Ids{"talks"});
  EXPECT_EQ(corpus.ids("date:2019.. "), (Ids{"talks", "health", "visit"})) << "nothing to rank: by date";
  EXPECT_EQ(corpus.ids("campuchia sort:oldest "), (Ids{"visit", "talks"}));
  EXPECT_EQ(corpus.search("campuchia sort:oldest ").order, Order::oldest);
  EXPECT_EQ(corpus.search("person:lào ").notes.size(), 1u);
}

TEST(QueryLanguage, MarksWhatMatched) {
  SearchedCorpus corpus = reports();
  EXPECT_EQ(corpus.marked("lào -campuchia ", "Lào, Campuchia"), "[Lào], Campuchia");
  EXPECT_EQ(corpus.marked("title:lào ", "Lào"), "Lào");
  EXPECT_EQ(corpus.marked("title:lào ", "Lào", TextPart::title), "[Lào]");
  EXPECT_EQ(corpus.marked("covid-19 ", "Covid-19, ngày 19"), "[Covid]-[19], ngày 19");
  EXPECT_EQ(corpus.marked("a NEAR/1 b ", "a x b x x a"), "[a] x [b] x x a");
  EXPECT_EQ(corpus.marked("source:lào x ", "Lào x"), "Lào [x]");
}

void expect_same(const std::vector<Document>& documents, std::uint32_t seed, int queries) {
  SearchedCorpus corpus(documents);
  const WishOracle oracle(documents);
  RandomWishes wishes(documents, seed);
  for (int i = 0; i < queries; ++i) {
    const Wish wish = wishes.next();
    const std::string query = text_of(wish) + " ";
    std::vector<std::string> expected = oracle.ids(wish);
    std::ranges::sort(expected);
    const SearchPage page = corpus.search(query);
    if (page.relaxed || !page.reading.empty()) {
      ASSERT_TRUE(expected.empty()) << query;
      continue;
    }
    ASSERT_EQ(found(corpus, query), expected) << query << "\n" << show(parse_query(query));
  }
}

std::vector<Document> first_documents(const std::filesystem::path& path, std::size_t count) {
  FirstDocuments first(count);
  const auto listing = document::list_inputs({path.string()});
  EXPECT_TRUE(listing.ok());
  document::Reader reader(document::FieldMap(), first);
  (void)reader.read(listing->files.at(0));
  return std::move(first.documents);
}

TEST(QueryLanguage, AgreesWithAReadingOfEverything) {
  expect_same(first_documents("assets/sample/reports.jsonl", 1000), 20210607, 10000);
}

TEST(QueryLanguage, AgreesWithAReadingOfRealArticles) {
  const auto path = test::find_shared("corpus/news/news-full-20k.jsonl.zst");
  if (!path) GTEST_SKIP() << "the shared corpus is absent";
  expect_same(first_documents(*path, 200), 5, 300);
}

TEST(QueryLanguage, IsWrittenOutAsItWasRead) {
  const std::vector<Document> documents = first_documents("assets/sample/reports.jsonl", 1000);
  RandomWishes wishes(documents, 7);
  constexpr std::string_view facets[] = {"source", "category"};
  for (int i = 0; i < 3000; ++i) {
    const std::string typed = text_of(wishes.next()) + (i % 2 == 0 ? " " : "");
    const Query query = parse_query(typed, facets);
    const std::string written = to_string(query, typed);
    ASSERT_EQ(show(parse_query(written, facets)), show(query)) << typed << "\n" << written;
  }
}

}  // namespace
}  // namespace tracuu::search
