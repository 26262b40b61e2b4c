// Passages that show why a document was found.
#include "search/snippet.h"

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

std::string filler(int from, int to) {
  std::string text;
  for (int i = from; i < to; ++i) text += "từ" + std::to_string(i) + " ";
  return text;
}

std::string snippet_of(const Document& document, std::string_view typed) {
  SearchedCorpus corpus({document});
  const SearchPage page = corpus.search(typed);
  EXPECT_EQ(page.snippets.size(), 1u);
  if (page.snippets.empty()) return "";
  return with_brackets(page.snippets[0].text, page.snippets[0].highlights);
}

TEST(Snippet, ShowsAShortTextWhole) {
  EXPECT_EQ(snippet_of(document_of("a", "Nhan đề", "Ủy ban\r\nHỗn  hợp\n\nhọp."), "hỗn hợp "), "Ủy ban [Hỗn hợp] họp.");
}

TEST(Snippet, JoinsNeighboursWithinALine) {
  EXPECT_EQ(snippet_of(document_of("a", "", "Ủy ban Hỗn hợp họp."), "hỗn hợp "), "Ủy ban [Hỗn hợp] họp.");
}

TEST(Snippet, FindsThePassageWhereTheQueryStandsTogether) {
  const std::string text = "Ủy quyền. " + filler(0, 80) + "Ủy ban Hỗn hợp ra đời. " + filler(80, 160) + "hợp lý";
  const std::string snippet = snippet_of(document_of("a", "", text), "uy ban hon hop ");
  EXPECT_NE(snippet.find("[Ủy ban Hỗn hợp]"), std::string::npos) << snippet;
  EXPECT_TRUE(snippet.starts_with("…")) << snippet;
  EXPECT_TRUE(snippet.ends_with("…")) << snippet;
}

TEST(Snippet, IsOfBoundedLengthAndCutsBetweenWords) {
  const std::string text = filler(0, 300);
  for (const char* typed : {"từ0 ", "từ150 ", "từ299 ", ""}) {
    SearchedCorpus corpus({document_of("a", "", text)});
    const Snippet snippet = corpus.search(typed).snippets.at(0);
    const std::size_t size = utf8::count_code_points(snippet.text);
    EXPECT_LE(size, kSnippetCodePoints + 2) << snippet.text;
    std::string inner = snippet.text;
    if (inner.starts_with("…")) inner.erase(0, std::string("…").size());
    if (inner.ends_with("…")) inner.erase(inner.size() - std::string("…").size());
    EXPECT_NE((" " + text).find(" " + inner + " "), std::string::npos) << snippet.text;
  }
}

TEST(Snippet, DoesNotRepeatTheTitle) {
  Document document = document_of("a", "Hai bên nhất trí", "Hai bên nhất trí\nTại cuộc gặp, hai bên trao đổi.");
  EXPECT_EQ(snippet_of(document, ""), "Tại cuộc gặp, hai bên trao đổi.");
  EXPECT_EQ(snippet_of(document, "nhất trí "), "Tại cuộc gặp, hai bên trao đổi.");
  EXPECT_EQ(snippet_of(document_of("a", "Chỉ nhan đề", "Chỉ nhan đề"), "nhan "), "");
}

TEST(Snippet, BeginsWithTheTextWhereOnlyTheTitleMatches) {
  EXPECT_EQ(snippet_of(document_of("a", "Biên giới", "Hai bên trao đổi."), "biên giới "), "Hai bên trao đổi.");
}

TEST(Snippet, SurvivesAWordWithoutEnd) {
  const std::string snippet = snippet_of(document_of("a", "", std::string(5000, 'x') + " hợp"), "hợp ");
  EXPECT_LE(utf8::count_code_points(snippet), kSnippetCodePoints + 5);
  EXPECT_NE(snippet.find("[hợp]"), std::string::npos) << snippet;
}

TEST(PositionMap, FindsEveryToken) {
  Document document = document_of("a", "Một nhan đề", filler(0, 90) + "\n\n" + filler(90, 95) + "\n" + filler(95, 200));
  SearchedCorpus corpus({document});
  for (int i = 0; i < 200; i += 3) {
    const std::string word = "từ" + std::to_string(i);
    const std::string snippet = snippet_of(document, word + " ");
    EXPECT_NE(snippet.find("[" + word + "]"), std::string::npos) << snippet;
  }
}

}  // namespace
}  // namespace tracuu::search
