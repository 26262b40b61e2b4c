// Where a score comes from.
#include "search/explain.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

SearchedCorpus reports() {
  return SearchedCorpus({document_of("a", "Kỳ họp Ủy ban", "Uỷ ban hỗn hợp họp kì thứ 20. Ủy ban nhất trí."),
                         document_of("b", "Khác", "Uy ban họp nhiều kỳ, bàn nhiều việc khác nhau ở nhiều nơi."),
                         document_of("c", "", "Kỳ nghỉ."), document_of("d", "Họp", "Họp kỳ họp của ủy ban.")});
}

Explained explain(SearchedCorpus& corpus, std::string_view query, std::uint32_t document) {
  Result<Explained> explained = corpus.searcher().explain(query, DocumentOrdinal{document});
  EXPECT_TRUE(explained.ok());
  return explained.ok() ? std::move(explained).value() : Explained();
}

TEST(Explain, PartsAddUpToTheScoreThatTheSearchGives) {
  SearchedCorpus corpus = reports();
  for (const char* query : {"ky hop uy ban ", "kỳ họp ", "ban", "uy ban uy ban ", "ho", "kỳ nghỉ họp ủy ban hỗn hợp ",
                            "-nghỉ kỳ họp ", "(kỳ OR họp) -title:khác "}) {
    const SearchPage page = corpus.search(query);
    ASSERT_FALSE(page.matches.empty()) << query;
    for (const Match& match : page.matches) {
      const Explained explained = explain(corpus, query, index_of(match.document));
      EXPECT_TRUE(explained.answers);
      EXPECT_NEAR(explained.score, match.score, 1e-4 * match.score) << query << " " << index_of(match.document);
    }
  }
}

TEST(Explain, NamesTheFormsThatTheDocumentHolds) {
  SearchedCorpus corpus = reports();
  const Explained explained = explain(corpus, "kỳ ủy ban ", 0);
  ASSERT_EQ(explained.terms.size(), 3u);
  const std::vector<Explained::Form>& session = explained.terms[0].forms;
  ASSERT_EQ(session.size(), 2u);
  EXPECT_EQ(session[0].form, "Kỳ");
  EXPECT_EQ(session[0].match, FormMatch::same);
  EXPECT_TRUE(session[0].in_title);
  EXPECT_EQ(session[1].form, "kì");
  EXPECT_EQ(session[1].match, FormMatch::twin);
  EXPECT_FALSE(session[1].in_title);
  ASSERT_EQ(explained.terms[1].forms.size(), 1u);
  EXPECT_EQ(explained.terms[1].forms[0].occurrences, 3u) << "Ủy and Uỷ are one form";
  EXPECT_EQ(explained.terms[0].documents, 4u);
  EXPECT_EQ(explained.tokens, 16u);
}

TEST(Explain, CountsNeighbours) {
  SearchedCorpus corpus = reports();
  const Explained explained = explain(corpus, "ủy ban họp ", 0);
  ASSERT_EQ(explained.pairs.size(), 1u);
  EXPECT_EQ(explained.pairs[0].occurrences, 3u);
  EXPECT_EQ(explained.pairs[0].range, (ByteRange{0, 8}));
  EXPECT_GT(explained.passage_score, 0);
}

TEST(Explain, SaysWhenADocumentDoesNotAnswer) {
  SearchedCorpus corpus = reports();
  const Explained explained = explain(corpus, "kỳ họp ", 2);
  EXPECT_FALSE(explained.answers);
  EXPECT_EQ(explained.score, 0);
  ASSERT_EQ(explained.terms.size(), 2u);
  EXPECT_EQ(explained.terms[0].forms.size(), 1u);
  EXPECT_TRUE(explained.terms[1].forms.empty());
}

TEST(Explain, ExplainsThatEverythingAnswersNothing) {
  SearchedCorpus corpus = reports();
  const Explained explained = explain(corpus, "", 1);
  EXPECT_TRUE(explained.answers);
  EXPECT_EQ(explained.score, 0);
  EXPECT_TRUE(explained.terms.empty());
}

}  // namespace
}  // namespace tracuu::search
