// What is found, for queries written down by hand.
#include "search/searcher.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

SearchedCorpus committee() {
  return SearchedCorpus({
      document_of("old", "Kỳ họp", "Ủy ban Hỗn hợp họp hòa bình."),
      document_of("new", "Kì họp", "Uỷ ban hỗn hợp họp hoà bình."),
      document_of("capitals", "", "ỦY BAN HỖN HỢP"),
      document_of("decomposed", "", "U\xCC\x89y ban H\xC3\xB4\xCC\x83n h\xC6\xA1\xCC\xA3p"),
      document_of("apart", "", "Ban chỉ đạo, hỗn loạn.\nPhù hợp với ủy quyền."),
      document_of("road", "", "Đường dài"),
      document_of("sugar", "", "đương nhiên"),
  });
}

TEST(Searcher, AcceptsEveryTonePlacementAndForm) {
  SearchedCorpus corpus = committee();
  for (const char* typed : {"Ủy ban Hỗn hợp ", "Uỷ ban hỗn hợp ", "UỶ BAN HỖN HỢP ", "U\xCC\x89y ban Hỗn hợp "}) {
    EXPECT_EQ(corpus.ids(typed).size(), 5u) << typed;
  }
}

TEST(Searcher, AcceptsAnyMarksWhereNoneWereTyped) {
  SearchedCorpus corpus = committee();
  EXPECT_EQ(corpus.ids("uy ban hon hop ").size(), 5u);
  EXPECT_EQ(corpus.ids("duong ").size(), 2u);
  EXPECT_EQ(corpus.ids("đường "), Ids{"road"});
  EXPECT_EQ(corpus.ids("đương "), Ids{"sugar"});
}

TEST(Searcher, FindsSyllablesThatFollowEachOtherFirst) {
  SearchedCorpus corpus = committee();
  EXPECT_EQ(corpus.ids("uy ban hon hop ").back(), "apart");
}

TEST(Searcher, AcceptsIForYBelowWhatWasTyped) {
  SearchedCorpus corpus = committee();
  EXPECT_EQ(corpus.ids("kỳ "), (Ids{"old", "new"}));
  EXPECT_EQ(corpus.ids("kì "), (Ids{"new", "old"}));
  EXPECT_EQ(corpus.ids("ky ").size(), 2u);
}

TEST(Searcher, TakesTheLastSyllableForABeginningUntilASpace) {
  SearchedCorpus corpus = committee();
  EXPECT_EQ(corpus.ids("đư").size(), 2u);
  EXPECT_EQ(corpus.ids("đườ"), Ids{"road"});
  EXPECT_EQ(corpus.ids("đư "), Ids{});
  EXPECT_EQ(corpus.ids("duong nh"), Ids{"sugar"});
}

TEST(Searcher, RanksAWholeWordAboveItsContinuations) {
  SearchedCorpus corpus({document_of("longer", "", "hợp tác hợpx hợpy"), document_of("whole", "", "một hợ"),
                         document_of("none", "", "khác")});
  EXPECT_EQ(corpus.ids("hợ"), (Ids{"whole", "longer"}));
}

TEST(Searcher, RanksTheTitleAboveTheText) {
  SearchedCorpus corpus({document_of("text", "Một báo cáo khác", "Bàn về biên giới."),
                         document_of("title", "Bàn về biên giới", "Một báo cáo khác.")});
  EXPECT_EQ(corpus.ids("biên giới "), (Ids{"title", "text"}));
}

TEST(Searcher, FindsQuotationsOnlyWhole) {
  SearchedCorpus corpus = committee();
  EXPECT_EQ(corpus.ids("\"uy ban hon hop\"").size(), 4u);
  EXPECT_EQ(corpus.ids("\"hon hop ban\""), Ids{});
  EXPECT_EQ(corpus.ids("\"hỗn hợp họp\" \"hoà bình\"").size(), 2u);
  EXPECT_EQ(corpus.ids("\"loạn phù\""), Ids{}) << "not across lines";
  EXPECT_EQ(corpus.ids("\"kỳ họp ủy\""), Ids{}) << "not from the title into the text";
  EXPECT_EQ(corpus.ids("\"uy ban h"), corpus.ids("\"uy ban ho"));
}

TEST(Searcher, RelaxesOnlyWhereNothingHoldsAll) {
  SearchedCorpus corpus({document_of("a", "", "một hai"), document_of("b", "", "một ba"), document_of("c", "", "bốn")});
  EXPECT_FALSE(corpus.search("một hai ").relaxed);
  const SearchPage half = corpus.search("hai ba ");
  EXPECT_TRUE(half.relaxed);
  EXPECT_EQ(half.total, 2u);
  EXPECT_EQ(corpus.search("một hai ba ").total, 2u) << "two of three";
  EXPECT_FALSE(corpus.search("năm ").relaxed);
  EXPECT_EQ(corpus.search("\"hai\" ba").total, 0u) << "a quotation makes the query strict";
}

TEST(Searcher, AsksOfALongQuestionThatHalfBeThere) {
  SearchedCorpus corpus(
      {document_of("four", "", "a b c d"), document_of("three", "", "a b c"), document_of("all", "", "a b c d e f g")});
  const SearchPage page = corpus.search("a b c d e f g ");
  EXPECT_TRUE(page.relaxed);
  EXPECT_EQ(page.total, 2u);
  EXPECT_FALSE(corpus.search("a b c d e f ").relaxed);
}

TEST(Searcher, ShowsEverythingForNothing) {
  std::vector<Document> documents = {document_of("undated", "", "a"), document_of("older", "", "b"),
                                     document_of("newer", "", "c")};
  documents[1].date.iso = "2020";
  documents[2].date.iso = "2020-05";
  SearchedCorpus corpus(documents);
  EXPECT_EQ(corpus.ids(""), (Ids{"newer", "older", "undated"}));
  EXPECT_EQ(corpus.ids(" ,- "), (Ids{"newer", "older", "undated"}));
}

TEST(Searcher, SortsByDateWithTheUndatedLast) {
  std::vector<Document> documents = {document_of("undated", "", "x"), document_of("b", "", "x"),
                                     document_of("a", "", "x"), document_of("c", "", "x")};
  documents[1].date.iso = "2021-06-07";
  documents[2].date.iso = "2020-12-31";
  documents[3].date.iso = "2021-06-07";
  SearchedCorpus corpus(documents);
  SearchOptions options;
  options.order = Order::newest;
  EXPECT_EQ(corpus.ids("x ", options), (Ids{"b", "c", "a", "undated"}));
  options.order = Order::oldest;
  EXPECT_EQ(corpus.ids("x ", options), (Ids{"a", "b", "c", "undated"}));
}

TEST(Searcher, PagesTogetherMakeTheWholeRanking) {
  std::vector<Document> documents;
  for (int i = 0; i < 700; ++i) {
    std::string text;
    for (int j = 0; j <= i % 9; ++j) text += "hợp tác " + std::to_string(i * j) + " ";
    documents.push_back(document_of(std::to_string(i), "", text));
  }
  SearchedCorpus corpus(documents);
  const Ids whole = corpus.ids("hợp tác");
  ASSERT_EQ(whole.size(), 700u);
  Ids joined;
  SearchOptions options;
  options.limit = 37;
  for (options.offset = 0; options.offset < 800; options.offset += options.limit) {
    const SearchPage page = corpus.search("hợp tác", options);
    EXPECT_EQ(page.total, 700u);
    EXPECT_EQ(page.snippets.size(), page.matches.size());
    for (const Match& match : page.matches) joined.push_back(corpus.id_of(match));
  }
  EXPECT_EQ(joined, whole);
}

TEST(Searcher, AnswersAnEmptyCorpus) {
  SearchedCorpus corpus(std::vector<Document>{});
  EXPECT_EQ(corpus.search("").total, 0u);
  EXPECT_EQ(corpus.search("uy ban").total, 0u);
  EXPECT_EQ(corpus.search("\"uy ban\"").total, 0u);
}

TEST(Searcher, HighlightsWhatItFinds) {
  SearchedCorpus corpus = committee();
  EXPECT_EQ(corpus.marked("uy ban hon hop", "Tại Ủy ban\u00A0Hỗn  hợp, ban"), "Tại [Ủy ban\u00A0Hỗn  hợp], [ban]");
  EXPECT_EQ(corpus.marked("uy ban", "ủy\nban"), "[ủy]\n[ban]");
  EXPECT_EQ(corpus.marked("\"uy ban\"", "ủy ban, ban ủy, ủy\nban"), "[ủy ban], ban ủy, ủy\nban");
  EXPECT_EQ(corpus.marked("ho", "Hỗn hợp"), "[Hỗn hợp]");
  EXPECT_EQ(corpus.marked("ho ", "Hỗn hợp hồ"), "Hỗn hợp [hồ]");
  EXPECT_EQ(corpus.marked("ky ", "kì kỷ kia"), "[kì kỷ] kia");
  EXPECT_EQ(corpus.marked("", "Hỗn hợp"), "Hỗn hợp");
}

}  // namespace
}  // namespace tracuu::search
