// Lines of a concordance in the words of the text.
#include "language/concordance.h"

#include <gtest/gtest.h>

#include "language/passage.h"
#include "search/corpus_of.h"

namespace tracuu::language {
namespace {

using search::document_of;
using search::SearchedCorpus;

Selection all_of(const Source& source) {
  return Selection(search::DocumentSet::all(source.index().documents()), source);
}

// Each line as left[node]right.
std::vector<std::string> lines(SearchedCorpus& corpus, std::string_view node, LineOrder order, std::uint32_t context) {
  const Source source{corpus.corpus(), corpus.searcher()};
  Concordance concordance(all_of(source), Node::read(node, "", search::Marks::as_typed, source).value(), {}, source);
  Work work(UINT64_MAX);
  EXPECT_TRUE(concordance.go_on(source, work).ok());
  TermOrder terms(source);
  std::vector<std::string> shown;
  Tokens tokens;
  for (const ConcordanceLine& line : concordance.lines(order, 0, 100, terms, source)) {
    tokens.read(corpus.searcher().stream().of(line.document).value());
    const Passage passage = read_passage(source, line.document, tokens, line.node, context).value();
    shown.push_back(passage.left + "[" + passage.node + "]" + passage.right);
  }
  return shown;
}

using Lines = std::vector<std::string>;

TEST(Concordance, KeepsSignsAndEndsWithTheBlock) {
  SearchedCorpus corpus({document_of("a", "", "(Một hai) ba\n“Hai\tba”, bốn năm sáu.\nhai")});
  EXPECT_EQ(lines(corpus, "=hai", LineOrder::document, 2), (Lines{"(Một [hai]) ba", "“[Hai] ba”, bốn", "[hai]"}));
  EXPECT_EQ(lines(corpus, "=bốn", LineOrder::document, 1), (Lines{"ba”, [bốn] năm"}));
}

TEST(Concordance, HasLinesOfTitlesThatTheTextDoesNotRepeat) {
  SearchedCorpus corpus({document_of("a", "Tin biên giới", "Họp về biên giới"), document_of("b", "Hai", "Hai ba")});
  EXPECT_EQ(lines(corpus, "biên giới", LineOrder::document, 9), (Lines{"Tin [biên giới]", "Họp về [biên giới]"}));
  EXPECT_EQ(lines(corpus, "hai", LineOrder::document, 9), (Lines{"[Hai] ba"}));
}

TEST(Concordance, HoldsToWhatStandsBesideTheNode) {
  SearchedCorpus corpus({document_of("a", "", "b c x d\nx y b\nb x x b\nx\nb"), document_of("b", "", "b b x")});
  const Source source{corpus.corpus(), corpus.searcher()};
  const auto lines = [&](std::uint32_t left, std::uint32_t right) {
    const auto node = [&](std::string_view typed) {
      return Node::read(typed, "", search::Marks::as_typed, source).value();
    };
    Concordance concordance(all_of(source), node("=x"), Beside{node("=b"), left, right}, source);
    Work work(UINT64_MAX);
    EXPECT_TRUE(concordance.go_on(source, work).ok());
    EXPECT_EQ(concordance.done(), 1);
    return concordance.total();
  };
  EXPECT_EQ(lines(1, 0), 2u);  // b x x b, b b x
  EXPECT_EQ(lines(2, 0), 3u);  // and b c x d
  EXPECT_EQ(lines(0, 2), 2u);  // x y b, and b x x b's second: the first one's window ends there
  EXPECT_EQ(lines(9, 9), 5u);  // never over the end of a block
}

TEST(Concordance, FindsItsWayInLongBlocks) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "từ" + std::string(i % 7 == 0 ? " gốc " : ", ");
  SearchedCorpus corpus({document_of("a", "", text)});
  const Lines found = lines(corpus, "gốc", LineOrder::document, 1);
  ASSERT_EQ(found.size(), 29u);
  for (const std::string& line : found) EXPECT_EQ(line, "từ [gốc] từ,");
}

TEST(Concordance, SortsAsADictionaryDoes) {
  SearchedCorpus corpus({document_of("a", "", "đa x\nda x\ndá x\ndà x\nx\ne x\nDa x ăn\nda x ai\n10 x\n9 x")});
  EXPECT_EQ(lines(corpus, "=x", LineOrder::left, 3), (Lines{"[x]", "9 [x]", "10 [x]", "da [x]", "da [x] ai",
                                                            "Da [x] ăn", "dà [x]", "dá [x]", "đa [x]", "e [x]"}));
  EXPECT_EQ(lines(corpus, "=x", LineOrder::right, 3).back(), "Da [x] ăn");
  EXPECT_EQ(lines(corpus, "=ăn|=ai", LineOrder::node, 0), (Lines{"[ai]", "[ăn]"}));
}

TEST(Concordance, GivesTheFirstLinesBeforeAllIsRead) {
  std::vector<Document> documents;
  for (int i = 0; i < 50; ++i) documents.push_back(document_of(std::to_string(i), "", "Một hai ba"));
  SearchedCorpus corpus(documents);
  const Source source{corpus.corpus(), corpus.searcher()};
  Concordance concordance(all_of(source), Node::read("hai", "", search::Marks::as_typed, source).value(), {}, source);
  Work little(1);
  EXPECT_TRUE(concordance.go_on(source, little).ok());
  EXPECT_EQ(concordance.total(), 1u);
  EXPECT_GT(concordance.done(), 0);
  EXPECT_LT(concordance.done(), 1);
  TermOrder terms(source);
  EXPECT_EQ(concordance.lines(LineOrder::right, 0, 10, terms, source).size(), 1u);
  for (int slices = 1; concordance.done() < 1; ++slices) {
    ASSERT_LT(slices, 100);
    Work more(1);
    EXPECT_TRUE(concordance.go_on(source, more).ok());
  }
  EXPECT_EQ(concordance.total(), 50u);
  EXPECT_EQ(concordance.documents_with(), 50u);
  EXPECT_EQ(concordance.lines(LineOrder::right, 45, 10, terms, source).size(), 5u);
  EXPECT_EQ(concordance.lines(LineOrder::left, 99, 10, terms, source).size(), 0u);
}

TEST(Concordance, CountsWhatItDoesNotList) {
  std::string text;
  for (std::size_t i = 0; i < Concordance::kMostLines + 7; ++i) text += "x ";
  SearchedCorpus corpus({document_of("a", "", text), document_of("b", "", "x")});
  const Source source{corpus.corpus(), corpus.searcher()};
  Concordance concordance(all_of(source), Node::read("=x", "", search::Marks::as_typed, source).value(), {}, source);
  Work work(UINT64_MAX);
  ASSERT_TRUE(concordance.go_on(source, work).ok());
  EXPECT_EQ(concordance.total(), Concordance::kMostLines + 8);
  EXPECT_EQ(concordance.listed(), Concordance::kMostLines);
  TermOrder terms(source);
  EXPECT_EQ(concordance.lines(LineOrder::document, concordance.listed() - 2, 10, terms, source).size(), 2u);
}

}  // namespace
}  // namespace tracuu::language
