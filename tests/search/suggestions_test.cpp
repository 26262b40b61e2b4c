// "Did you mean": what is one edit or one mark away and finds more.
#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

std::vector<Document> documents() {
  std::vector<Document> documents;
  for (int i = 0; i < 6; ++i) {
    documents.push_back(document_of("h" + std::to_string(i), "Ủy ban Hỗn hợp", "Ủy ban Hỗn hợp họp tại Hà Nội."));
    documents.back().source = i < 2 ? "A" : "B";
  }
  documents.push_back(document_of("c", "Campuchia", "Ông Prak Sokhonn thăm Hà Nội"));
  return documents;
}

std::vector<std::string> offers(SearchedCorpus& corpus, std::string_view typed, const SearchOptions& options = {}) {
  std::vector<std::string> offers;
  for (const Suggestion& each : corpus.search(typed, options).suggestions) {
    const ByteRange range = each.changed;
    std::string shown =
        each.query.substr(0, range.begin) + "[" + each.query.substr(range.begin, range.end - range.begin);
    shown += "]" + each.query.substr(range.end) + " " + std::to_string(each.total);
    offers.push_back(shown);
  }
  return offers;
}

using Offers = std::vector<std::string>;

TEST(Suggestions, AreOneMarkAway) {
  SearchedCorpus corpus(documents());
  EXPECT_EQ(offers(corpus, "ủy ban hổn hợp"), Offers{"ủy ban [hỗn] hợp 6"});
  EXPECT_EQ(offers(corpus, "\"hỗn hộp\""), Offers{"\"hỗn [hợp]\" 6"});
}

TEST(Suggestions, AreOneEditAway) {
  SearchedCorpus corpus(documents());
  for (const char* typed : {"sokhon", "sokhonnn", "sokhomn", "sohkonn"}) {
    EXPECT_EQ(offers(corpus, std::string("prak ") + typed + " thăm"), Offers{"prak [sokhonn] thăm 1"}) << typed;
  }
  EXPECT_EQ(offers(corpus, "uyban hop"), Offers{"[uy ban] hop 6"});
  EXPECT_EQ(offers(corpus, "prak skhon"), Offers{});
}

TEST(Suggestions, AreWrittenLargeWhereTheWordWas) {
  SearchedCorpus corpus(documents());
  EXPECT_EQ(offers(corpus, "Campuchai"), Offers{"[Campuchia] 1"});
  EXPECT_EQ(offers(corpus, "CAMPUCHAI"), Offers{"[CAMPUCHIA] 1"});
  EXPECT_EQ(offers(corpus, "Ủy ban Hổn hợp"), Offers{"Ủy ban [Hỗn] hợp 6"});
}

TEST(Suggestions, ThatHoldWhollyAreOfferedBeforeOthers) {
  std::vector<Document> all = documents();
  for (int i = 0; i < 9; ++i) all.push_back(document_of("b" + std::to_string(i), "", "bua"));
  SearchedCorpus corpus(all);
  EXPECT_EQ(offers(corpus, "ủy bna"), Offers{"ủy [ban] 6"});
}

TEST(Suggestions, FindMoreUnderTheSameFilters) {
  SearchedCorpus corpus(documents());
  SearchOptions options;
  options.selections.facets = {{"source", {"A"}}};
  EXPECT_EQ(offers(corpus, "ủy ban hổn hợp", options), Offers{"ủy ban [hỗn] hợp 2"});
}

TEST(Suggestions, AreNotForWhatFindsEnoughNorForWhatIsExact) {
  SearchedCorpus corpus(documents());
  for (const char* typed : {"", "ủy ban hỗn hợp", "hop", "=hổn", "7/6/2021", "-hổn", "xqzw", "campuchia"}) {
    EXPECT_EQ(offers(corpus, typed), Offers{}) << typed;
  }
}

}  // namespace
}  // namespace tracuu::search
