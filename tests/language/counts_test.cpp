// Counts of terms and of nodes; bars over time.
#include <gtest/gtest.h>

#include <cmath>

#include "language/collocations.h"
#include "language/dispersion.h"
#include "language/frequency.h"
#include "language/ngrams.h"
#include "language/vocabulary.h"
#include "search/corpus_of.h"

namespace tracuu::language {
namespace {

using search::document_of;
using search::SearchedCorpus;

Document dated(std::string id, std::string date, std::string text) {
  Document document = document_of(std::move(id), "", std::move(text));
  document.date.iso = std::move(date);
  return document;
}

std::string shown(const std::vector<Bar>& bars) {
  std::string text;
  for (const Bar& bar : bars) {
    text += (text.empty() ? "" : " ") + std::to_string(bar.day) + ":" + std::to_string(bar.count) + "/" +
            std::to_string(bar.all_documents);
  }
  return text;
}

TEST(Frequency, LeavesNoGapBetweenTheFirstAndTheLast) {
  SearchedCorpus corpus({dated("a", "2019-03", "x"), dated("b", "2021-06-07", "x x"), dated("c", "2021-06-09", "y"),
                         dated("d", "2021", "x"), dated("e", "", "x")});
  const Source source{corpus.corpus(), corpus.searcher()};
  const Selection all(search::DocumentSet::all(5), source);
  NodeCounts counts(all, Node::read("=x", "", search::Marks::as_typed, source).value(), source);
  Work work(UINT64_MAX);
  ASSERT_TRUE(counts.go_on(source, work).ok());
  EXPECT_EQ(shown(by_time(counts, 0, all, source)), "20190000:1/1 20200000:0/0 20210000:3/3 0:1/1");
  EXPECT_EQ(shown(by_time(counts, read_within("2021"), all, source)), "20210600:2/2 0:1/1");
  EXPECT_EQ(shown(by_time(counts, read_within("2021-06"), all, source)), "20210607:2/1 20210608:0/0 20210609:0/1");
  EXPECT_EQ(shown(by_time(counts, read_within("2001"), all, source)), "");
  EXPECT_EQ(read_within("2021-06-07"), 0u);
  EXPECT_EQ(read_within("gần đây"), 0u);
  EXPECT_TRUE(by_facet(counts, "màu", all, source).empty());
}

// x in a and c, and nothing read behind a.
TEST(Frequency, IsOfTheDocumentsReadSoFar) {
  SearchedCorpus corpus(
      {dated("a", "2019", "x y"), dated("b", "2019", "y y"), dated("c", "2019", "x x y y"), dated("d", "2020", "y")});
  const Source source{corpus.corpus(), corpus.searcher()};
  const Selection all(search::DocumentSet::all(4), source);
  NodeCounts counts(all, Node::read("=x", "", search::Marks::as_typed, source).value(), source);
  Work little(1);
  ASSERT_TRUE(counts.go_on(source, little).ok());
  ASSERT_LT(counts.done(), 1);
  EXPECT_EQ(shown(by_time(counts, 0, all, source)), "20190000:1/2");
  EXPECT_EQ(by_time(counts, 0, all, source).front().tokens, 4u);
  EXPECT_DOUBLE_EQ(spread_of(counts, all, source).deviation, 0.5);
  EXPECT_DOUBLE_EQ(spread_of(counts, all, source).juilland, 0);
  Work rest(UINT64_MAX);
  ASSERT_TRUE(counts.go_on(source, rest).ok());
  EXPECT_EQ(shown(by_time(counts, 0, all, source)), "20190000:3/3 20200000:0/1");
  EXPECT_DOUBLE_EQ(spread_of(counts, all, source).deviation, 1.0 / 3);  // x: 1/3 and 2/3, text: 2, 2, 4 and 1 of 9
}

TEST(Ngrams, SayBelowWhichCountTheyAreNotListed) {
  std::vector<Document> documents;
  for (int i = 0; i < 90; ++i) {
    const std::string rare = "u" + std::to_string(i) + " v" + std::to_string(i);
    documents.push_back(document_of(std::to_string(i), "", "a b\n" + rare + "\n" + rare));
  }
  SearchedCorpus corpus(documents);
  const Source source{corpus.corpus(), corpus.searcher()};
  const Selection all(search::DocumentSet::all(90), source);
  const auto count = [&](std::size_t room) {
    Ngrams ngrams(all, 2, Node::read("", "", search::Marks::as_typed, source).value(), source, room);
    while (ngrams.done() < 1) {
      Work work(UINT64_MAX);
      EXPECT_TRUE(ngrams.go_on(source, work).ok());
    }
    return ngrams;
  };
  EXPECT_EQ(count(100).least(), Ngrams::kLeast);
  EXPECT_EQ(count(100).rows(0, 10).total, 91u);
  EXPECT_GT(count(40).least(), Ngrams::kLeast);
  EXPECT_EQ(count(40).rows(0, 10).total, 1u);
}

TEST(Collocations, AreFiniteWhateverAnIndexSays) {
  SearchedCorpus corpus({document_of("a", "", "x y z y x y")});
  const Source source{corpus.corpus(), corpus.searcher()};
  const Selection all(search::DocumentSet::all(1), source);
  Collocations collocations(all, 5, 5, Node::read("=x", "", search::Marks::as_typed, source).value(), source);
  TermCounts counts(source);
  Work work(UINT64_MAX);
  ASSERT_TRUE(counts.go_on(source, all.set, work).ok());
  ASSERT_TRUE(collocations.go_on(source, work).ok());
  for (const std::uint64_t tokens : {0u, 1u, 3u, 6u}) {
    const RowPage page = collocations.rows(counts, tokens, Association::log_likelihood, 1, 0, 10);
    ASSERT_EQ(page.rows.size(), 2u);
    for (const Row& row : page.rows) {
      for (const double value : {row.log_likelihood, row.mi3, row.t_score}) EXPECT_TRUE(std::isfinite(value)) << tokens;
    }
  }
}

TEST(TermCounts, LeavesOutWhatIsExpressedTogether) {
  SearchedCorpus corpus({document_of("a", "", "Hun Sen ngày 7 tháng 6 năm 2021"), document_of("b", "Hun Sen", "Hun")},
                        "Hun Sen\tHun Xen\n");
  const Source source{corpus.corpus(), corpus.searcher()};
  search::DocumentSet first(2);
  first.add(0);
  TermCounts counts(source);
  Work work(UINT64_MAX);
  ASSERT_TRUE(counts.go_on(source, first, work).ok());
  std::uint32_t selected = 0, everywhere = 0;
  for (std::uint32_t term = 0; term < counts.terms(); ++term) {
    selected += counts.selected(term).occurrences;
    everywhere += counts.everywhere(term);
  }
  EXPECT_EQ(selected, source.facts(0).tokens);
  EXPECT_EQ(everywhere, source.facts(0).tokens + source.facts(1).tokens);
}

std::vector<std::string> beginning(SearchedCorpus& corpus, std::string_view typed) {
  const Source source{corpus.corpus(), corpus.searcher()};
  const Selection all(search::DocumentSet::all(source.index().documents()), source);
  TermCounts counts(source);
  TermOrder order(source);
  Work work(UINT64_MAX);
  EXPECT_TRUE(counts.go_on(source, all.set, work).ok());
  order.go_on(source, work);
  const RowPage page = vocabulary(counts, typed, VocabularyOrder::alphabet, order, all.set, source, 0, 100);
  std::vector<std::string> keys;
  for (const Row& row : page.rows) keys.emplace_back(source.index().dictionary().key(row.wanted.gram[0]));
  return keys;
}

TEST(Vocabulary, BeginsAsTyped) {
  SearchedCorpus corpus({document_of("a", "", "đường dương đá da dài Đương thuỷ")});
  using Keys = std::vector<std::string>;
  EXPECT_EQ(beginning(corpus, "d"), (Keys{"da", "dai1", "dương", "đa4", "đương", "đương1"}));
  EXPECT_EQ(beginning(corpus, "đ"), (Keys{"đa4", "đương", "đương1"}));
  EXPECT_EQ(beginning(corpus, "đươ"), (Keys{"đương", "đương1"}));
  EXPECT_EQ(beginning(corpus, "z"), Keys{});
  EXPECT_EQ(beginning(corpus, "").size(), 7u);
}

TEST(Collocations, CountEachTokenOnceAndNoNode) {
  SearchedCorpus corpus({document_of("a", "", "x a x b\nc x")});
  const Source source{corpus.corpus(), corpus.searcher()};
  const Selection all(search::DocumentSet::all(1), source);
  TermCounts counts(source);
  Work work(UINT64_MAX);
  ASSERT_TRUE(counts.go_on(source, all.set, work).ok());
  Collocations beside(all, 5, 5, Node::read("=x", "", search::Marks::as_typed, source).value(), source);
  ASSERT_TRUE(beside.go_on(source, work).ok());
  EXPECT_EQ(beside.node_count(), 3u);
  const RowPage page = beside.rows(counts, all.tokens, Association::frequency, 1, 0, 10);
  ASSERT_EQ(page.total, 3u);
  for (const Row& row : page.rows) EXPECT_EQ(row.count, 1u);
  EXPECT_EQ(beside.rows(counts, all.tokens, Association::frequency, 2, 0, 10).total, 0u);
}

}  // namespace
}  // namespace tracuu::language
