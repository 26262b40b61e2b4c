// The index that is built, as its reader sees it.
#include "search/index_builder.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"
#include "search/index.h"
#include "search/prefix_lists.h"

namespace tracuu::search {
namespace {

TEST(IndexBuilder, PutsSpellingsOfOneFormTogether) {
  SearchedCorpus corpus({document_of("a", "", "đang đảng dâng dang"), document_of("b", "", "Đảng đảng"),
                         document_of("c", "", "dan dạng")});
  const Dictionary& dictionary = corpus.searcher().index().dictionary();
  const NumberRange found = dictionary.find_class("dang");
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(dictionary.class_documents(found.begin), 3u);
  EXPECT_EQ(dictionary.class_terms(found.begin).end - dictionary.class_terms(found.begin).begin, 5u);
  const auto term = dictionary.find_term(found.begin, "đang2");
  ASSERT_TRUE(term.has_value());
  EXPECT_EQ(dictionary.postings(*term).documents, 2u);
  EXPECT_FALSE(dictionary.find_term(found.begin, "đang4").has_value());
  EXPECT_TRUE(dictionary.find_class("da").empty());
  const NumberRange beginning = dictionary.classes_beginning("da");
  EXPECT_EQ(beginning.end - beginning.begin, 2u);
  EXPECT_EQ(dictionary.folded(beginning.begin), "dan");
}

TEST(IndexBuilder, CountsATitleTheTextRepeatsOnce) {
  SearchedCorpus corpus({document_of("given", "Hai bên", "Nhất trí."),
                         document_of("repeated", "Hai bên", "Hai bên\nNhất trí."),
                         document_of("none", "", "Nhất trí.")});
  const DocumentTable& table = corpus.searcher().index().document_table();
  EXPECT_EQ(table[0].tokens, 4u);
  EXPECT_EQ(table[0].title_end, 2u);
  EXPECT_EQ(table[1].tokens, 4u);
  EXPECT_EQ(table[1].title_end, 2u);
  EXPECT_EQ(table[2].tokens, 2u);
  EXPECT_EQ(table[2].title_end, 0u);
}

std::vector<Document> many_documents(std::uint32_t count) {
  std::vector<Document> documents;
  for (std::uint32_t i = 0; i < count; ++i) {
    std::string text;
    for (std::uint32_t j = 0; j < 40; ++j)
      text += "tứ" + std::to_string((i * 40 + j) * 2654435761u % 1009) + (j % 9 == 8 ? "\n" : " ");
    documents.push_back(document_of(std::to_string(i), "Văn bản " + std::to_string(i % 7), text));
  }
  return documents;
}

TEST(IndexBuilder, GivesTheSameBytesTwice) {
  EXPECT_EQ(corpus_bytes(many_documents(300)), corpus_bytes(many_documents(300)));
}

TEST(IndexBuilder, KeepsListsForFrequentBeginnings) {
  SearchedCorpus corpus(many_documents(300));
  const Dictionary& dictionary = corpus.searcher().index().dictionary();
  for (const auto& [letters, folded] : {std::pair("t", "t"), std::pair("tu", "tu"), std::pair("tư", "tu")}) {
    ASSERT_TRUE(dictionary.beginning(letters, folded).has_value()) << letters;
    EXPECT_EQ(dictionary.beginning(letters, folded)->documents, 300u);
  }
  EXPECT_FALSE(dictionary.beginning("v", "v").has_value());
  EXPECT_EQ(corpus.ids("t").size(), 300u);
  EXPECT_EQ(corpus.ids("tư").size(), 300u);
  EXPECT_EQ(corpus.ids("từ").size(), 0u);
}

TEST(PrefixLists, CutAtLetters) {
  EXPECT_EQ(first_letters("đường", 1), "đ");
  EXPECT_EQ(first_letters("đường", 2), "đư");
  EXPECT_EQ(first_letters("a", 2), "a");
  EXPECT_EQ(first_letters("", 1), "");
}

}  // namespace
}  // namespace tracuu::search
