// Where a node stands: phrases as search matches them.
#include "language/node.h"

#include <gtest/gtest.h>

#include "language/passage.h"
#include "search/corpus_of.h"

namespace tracuu::language {
namespace {

using search::document_of;
using search::Marks;
using search::SearchedCorpus;

// All occurrences in the words of the texts, a bar between two.
std::string found(SearchedCorpus& corpus, std::string_view node, std::string_view query = "",
                  Marks marks = Marks::as_typed) {
  const Source source{corpus.corpus(), corpus.searcher()};
  const Result<Node> read = Node::read(node, query, marks, source);
  EXPECT_TRUE(read.ok());
  std::string text;
  Tokens tokens;
  std::vector<Found> places;
  for (const std::uint32_t document : numbers_of(read->candidates())) {
    const auto words = corpus.searcher().stream().of(document);
    EXPECT_TRUE(words.ok());
    read->find(source.facts(document).title_end, words.value(), tokens, places);
    for (const Found& place : places) {
      const Result<Passage> passage = read_passage(source, document, tokens, place, 0);
      EXPECT_TRUE(passage.ok());
      text += (text.empty() ? "" : "|") + passage->node;
    }
  }
  return text;
}

SearchedCorpus corpus() {
  return SearchedCorpus({document_of("a", "Biên giới", "Ủy ban biên giới họp. Bien gioi dài.\nUỷ\nban khác"),
                         document_of("b", "", "Biển giới thiệu Cam-pu-chia; Campuchia ha ha ha, ngày 7/6/2021")},
                        "Campuchia\tCam-pu-chia\n");
}

TEST(Node, IsAPhraseWithTheMarksThatWereTyped) {
  SearchedCorpus all = corpus();
  EXPECT_EQ(found(all, "biên giới"), "Biên giới|biên giới|Bien gioi");
  EXPECT_EQ(found(all, "=biên giới"), "Biên giới|biên giới");
  EXPECT_EQ(found(all, "bien gioi"), "Biên giới|biên giới|Bien gioi|Biển giới");
  EXPECT_EQ(found(all, "biên giới", "", Marks::ignored), "Biên giới|biên giới|Bien gioi|Biển giới");
  EXPECT_EQ(found(all, "\"biên giới\"", "", Marks::exact), "Biên giới|biên giới");
}

TEST(Node, HasAlternatives) {
  SearchedCorpus all = corpus();
  EXPECT_EQ(found(all, "uỷ ban | thiệu"), "Ủy ban|thiệu");
  EXPECT_EQ(found(all, "|"), "");
  EXPECT_EQ(found(all, "ban|uỷ ban biên|biên giới"), "Biên giới|Ủy ban biên|Bien gioi|ban");
}

TEST(Node, DoesNotCrossBlocksOrOverlapItself) {
  SearchedCorpus all = corpus();
  EXPECT_EQ(found(all, "uỷ ban khác"), "");
  EXPECT_EQ(found(all, "ha ha"), "ha ha");
}

TEST(Node, FindsOtherFormsOfAName) {
  SearchedCorpus all = corpus();
  EXPECT_EQ(found(all, "Campuchia"), "Cam-pu-chia|Campuchia");
  EXPECT_EQ(found(all, "=Campuchia"), "Campuchia");
}

TEST(Node, IsTheQueryWhereItIsEmpty) {
  SearchedCorpus all = corpus();
  EXPECT_EQ(found(all, "", "biên giới"), "Biên giới|biên giới|Bien gioi");
  EXPECT_EQ(found(all, "", "biên giới -thiệu"), "Biên giới|biên giới|Bien gioi");
  EXPECT_EQ(found(all, "", "\"ủy ban\" OR thiệu"), "Ủy ban|thiệu");
  EXPECT_EQ(found(all, "", "title:biên giới"), "Biên|giới|giới|gioi|giới");
  EXPECT_EQ(found(all, " ", ""), "");
  EXPECT_EQ(found(all, "", "-thiệu"), "");
}

TEST(Node, IsNothingThatTheCorpusLacks) {
  SearchedCorpus all = corpus();
  EXPECT_EQ(found(all, "vắng mặt"), "");
}

}  // namespace
}  // namespace tracuu::language
